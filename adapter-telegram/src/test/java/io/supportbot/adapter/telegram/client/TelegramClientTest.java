package io.supportbot.adapter.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.response.GetMeResponse;
import com.pengrad.telegrambot.response.SendResponse;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TelegramClientTest {
  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final Person anna = sandbox.person("Anna");

  @AfterEach
  void close() {
    client.close();
    sandbox.close();
  }

  @Test
  void a_call_that_works_is_done() {
    assertThat(client.call(new GetMe()))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(((GetMeResponse) done.result()).user().username())
                    .isEqualTo("SupportSandboxBot"));
  }

  @Test
  void too_much_at_once_says_how_long_to_wait() {
    sandbox.faults().plant("sendMessage", 1, new Fault.TooManyRequests(17));
    assertThat(failure()).isEqualTo(new Failure.Wait(Duration.ofSeconds(17)));
  }

  @Test
  void garbage_in_place_of_an_answer_is_unclear() {
    sandbox.faults().plant("sendMessage", 1, new Fault.HtmlError(502));
    assertThat(failure()).isEqualTo(new Failure.Unclear("the answer was no JSON"));
  }

  @Test
  void an_empty_answer_is_unclear() {
    anna.start();
    sandbox.faults().plant("sendMessage", 1, new Fault.EmptyBody());
    assertThat(failure()).isEqualTo(new Failure.Unclear("the answer was empty"));
  }

  @Test
  void a_connection_that_drops_is_unclear_and_the_call_is_not_repeated() {
    anna.start();
    sandbox.faults().plant("sendMessage", 1, new Fault.DropAfter());
    assertThat(failure()).isInstanceOf(Failure.Unclear.class);
    assertThat(sandbox.calls().of("sendMessage")).hasSize(1);
  }

  @Test
  void an_error_of_the_server_is_unclear() {
    sandbox.faults().plant("sendMessage", 1, new Fault.Refused(500, "Internal Server Error"));
    assertThat(failure()).isEqualTo(new Failure.Unclear("Telegram answered 500"));
  }

  @Test
  void who_blocked_the_bot_is_gone() {
    anna.start();
    anna.block();
    assertThat(failure()).isEqualTo(new Failure.Gone(Failure.Gone.How.BLOCKED));
  }

  @Test
  void who_never_wrote_is_not_found() {
    assertThat(failure(555)).isEqualTo(new Failure.Gone(Failure.Gone.How.NOT_FOUND));
  }

  @Test
  void a_wrong_token_is_told_apart() {
    TelegramClient stranger =
        new TelegramClient(new ApiAddress("987654321:AAother", URI.create(sandbox.apiUrl())));
    assertThat(stranger.call(new GetMe()))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(failed.failure())
                    .isInstanceOfSatisfying(
                        Failure.Refused.class,
                        refused ->
                            assertThat(refused.why()).isEqualTo(Failure.Refused.Why.TOKEN)));
    stranger.close();
  }

  @Test
  void the_token_is_in_no_log_no_outcome_and_no_text_form() {
    String secret = "AAverySecretPartOfTheToken";
    ApiAddress nowhere =
        new ApiAddress("123456789:" + secret, URI.create("http://127.0.0.1:1"));
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> appender = new ListAppender<>();
    Level before = root.getLevel();
    appender.start();
    root.addAppender(appender);
    root.setLevel(Level.TRACE);
    TelegramClient refused = new TelegramClient(nowhere);
    UpdateFeed feed = new UpdateFeed(nowhere, List.of("message"));
    try {
      root.info("This log is being watched");
      Outcome<SendResponse> sent = refused.call(new SendMessage(7, "hello"));
      Outcome<?> polled = feed.poll(5);
      assertThat(sent).isInstanceOf(Outcome.Failed.class);
      assertThat(polled).isInstanceOf(Outcome.Failed.class);
      assertThat(sent + " " + polled + " " + nowhere)
          .contains("ConnectException")
          .doesNotContain(secret);
      assertThat(appender.list)
          .isNotEmpty()
          .noneMatch(event -> event.getFormattedMessage().contains(secret))
          .noneMatch(
              event ->
                  event.getThrowableProxy() != null
                      && String.valueOf(event.getThrowableProxy().getMessage()).contains(secret));
    } finally {
      root.setLevel(before);
      root.detachAppender(appender);
      refused.close();
      feed.close();
    }
  }

  private Failure failure() {
    return failure(anna.id());
  }

  private Failure failure(long chat) {
    Outcome<SendResponse> outcome = client.call(new SendMessage(chat, "hello"));
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed<SendResponse>) outcome).failure();
  }
}
