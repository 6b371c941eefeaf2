package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.NotSeenException;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import io.supportbot.sandbox.http.Faults;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FaultsAndLimitsTest {
  private final SettableClock clock = new SettableClock();

  @AutoClose
  private final TelegramSandbox sandbox =
      TelegramSandbox.start(SandboxOptions.DEFAULT.withClock(clock).withRateLimits(true));
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = bot.startedBy("Иван");

  private HttpResponse<String> send() {
    return bot.send("sendMessage", "chat_id", ivan.id(), "text", "x");
  }

  @Test
  void a_planted_429_is_answered_with_its_wait() {
    sandbox.faults().plant("sendMessage", 1, new Fault.TooManyRequests(7));
    HttpResponse<String> answer = send();
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(answer.body())
        .isEqualTo(
            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after"
                + " 7\",\"parameters\":{\"retry_after\":7}}");
    assertThat(send().statusCode()).isEqualTo(200);
  }

  @Test
  void garbage_and_silence_are_answered() {
    sandbox.faults().plant(Faults.ANY_METHOD, 1, new Fault.HtmlError(502));
    assertThat(send().body()).startsWith("<html>");
    sandbox.faults().plant("sendMessage", 1, new Fault.EmptyBody());
    assertThat(send().body()).isEmpty();
    assertThat(sandbox.faults().left()).isZero();
  }

  @Test
  void a_connection_drops_before_or_after_the_message_is_sent() {
    sandbox.faults().plant("sendMessage", 1, new Fault.DropBefore());
    assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
    assertThat(ivan.messages()).hasSize(1);
    sandbox.faults().plant("sendMessage", 1, new Fault.DropAfter());
    assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
    assertThat(ivan.messages()).hasSize(2);
    assertThat(sandbox.calls().of("sendMessage"))
        .extracting(call -> call.fault())
        .containsExactly("DropBefore", "DropAfter");
  }

  @Test
  void a_private_chat_takes_three_at_once_and_then_one_a_second() {
    for (int i = 0; i < 3; i++) {
      assertThat(send().statusCode()).isEqualTo(200);
    }
    assertThat(send().statusCode()).isEqualTo(429);
    assertThat(sandbox.limits().violations()).isZero();
    assertThat(send().statusCode()).isEqualTo(429);
    assertThat(sandbox.limits().violations()).isEqualTo(1);
    clock.advance(Duration.ofSeconds(1));
    assertThat(send().statusCode()).isEqualTo(200);
  }

  @Test
  void a_group_takes_twenty_a_minute() {
    Group group = sandbox.group("Команда", ivan);
    int sent = 0;
    for (int second = 0; second < 40; second++) {
      if (bot.send("sendMessage", "chat_id", group.id(), "text", "x").statusCode() == 200) {
        sent++;
      }
      clock.advance(Duration.ofSeconds(1));
    }
    assertThat(sent).isBetween(20, 33);
    assertThat(sandbox.limits().refusals()).isPositive();
  }

  @Test
  void calls_are_recorded() {
    send();
    assertThat(sandbox.calls().of("sendMessage"))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.parameter("text")).isEqualTo("x");
              assertThat(call.code()).isEqualTo(200);
              assertThat(call.at()).isEqualTo(clock.instant());
            });
  }

  @Test
  void what_does_not_come_is_complained_about_with_what_did() {
    send();
    SeenMessage message = ivan.awaitMessage("x", Duration.ofSeconds(5));
    assertThatThrownBy(() -> ivan.press(message, "да"))
        .isInstanceOf(NotSeenException.class)
        .hasMessageContaining("there are []");
    assertThatThrownBy(() -> ivan.awaitMessage("x", Duration.ofMillis(10)))
        .as("the same message is not seen twice")
        .isInstanceOf(NotSeenException.class)
        .hasMessageContaining("\"x\"");
  }

  @Test
  void a_message_older_than_two_days_cannot_be_deleted() {
    int id = bot.send(ivan.id(), "x");
    clock.advance(Duration.ofHours(49));
    assertThat(bot.refused("deleteMessage", "chat_id", ivan.id(), "message_id", id))
        .isEqualTo("400 Bad Request: message can't be deleted for everyone");
  }
}
