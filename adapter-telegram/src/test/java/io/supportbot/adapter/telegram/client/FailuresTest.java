package io.supportbot.adapter.telegram.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.model.ResponseParameters;
import com.pengrad.telegrambot.utility.BotUtils;
import io.supportbot.adapter.telegram.client.Failure.Gone;
import io.supportbot.adapter.telegram.client.Failure.Missing;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          403, Forbidden: bot was blocked by the user, BLOCKED
          403, Forbidden: user is deactivated, DEACTIVATED
          403, Forbidden: bot was kicked from the supergroup chat, NOT_A_MEMBER
          403, Forbidden: bot is not a member of the supergroup chat, NOT_A_MEMBER
          403, Forbidden: the group chat was deleted, DELETED
          403, Forbidden: bot can't initiate conversation with a user, NOT_FOUND
          400, Bad Request: chat not found, NOT_FOUND
          400, Bad Request: PEER_ID_INVALID, NOT_FOUND
          """)
  void an_absence_is_recognised(int code, String words, Gone.How how) {
    assertThat(Failures.of(code, words, null)).isEqualTo(new Gone(how));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Bad Request: message to edit not found, MESSAGE
          Bad Request: MESSAGE_ID_INVALID, MESSAGE
          Bad Request: message to be replied not found, REPLIED
          Bad Request: message thread not found, THREAD
          Bad Request: TOPIC_DELETED, THREAD
          """)
  void what_is_missing_is_recognised(String words, Missing.What what) {
    assertThat(Failures.of(400, words, null)).isEqualTo(new Missing(what));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          400, Bad Request: can't parse entities: Unexpected end tag at byte offset 3, MARKUP
          400, Bad Request: message is too long, TOO_LONG
          400, Bad Request: MESSAGE_TOO_LONG, TOO_LONG
          400, Bad Request: message caption is too long, TOO_LONG
          400, Bad Request: there is no text in the message to edit, NO_TEXT
          400, Bad Request: message can't be edited, NOT_EDITABLE
          400, Bad Request: VOICE_MESSAGES_FORBIDDEN, VOICE_FORBIDDEN
          400, Bad Request: wrong file identifier/HTTP URL specified, FILE
          400, Bad Request: not enough rights to send text messages to the chat, NO_RIGHTS
          400, Bad Request: have no write access to the chat, NO_RIGHTS
          400, Bad Request: not enough rights to create a topic, NO_RIGHTS
          400, Bad Request: the chat is not a forum, NO_FORUM
          400, Bad Request: the chat is not a supergroup forum, NO_FORUM
          400, Bad Request: TOPIC_CLOSED, TOPIC_CLOSED
          400, Bad Request: TOPIC_CLOSED, TOPIC_CLOSED
          401, Unauthorized, TOKEN
          404, Not Found, TOKEN
          404, Not Found: method not found, OTHER
          409, Conflict: terminated by other getUpdates request; make sure that only one bot instance is running, OTHER_POLLER
          409, Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first, WEBHOOK_ACTIVE
          400, Bad Request: BUTTON_DATA_INVALID, OTHER
          """)
  void a_refusal_is_recognised(int code, String words, Refused.Why why) {
    assertThat(Failures.of(code, words, null))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void what_is_as_wanted_already_is_the_same() {
    assertThat(
            Failures.of(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
                null))
        .isEqualTo(new Failure.Same());
    assertThat(Failures.of(400, "Bad Request: TOPIC_NOT_MODIFIED", null))
        .isEqualTo(new Failure.Same());
  }

  @Test
  void a_late_answer_to_a_press_has_expired() {
    assertThat(
            Failures.of(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                null))
        .isEqualTo(new Failure.Expired());
  }

  @Test
  void a_move_names_the_new_group() {
    ResponseParameters parameters =
        BotUtils.fromJson("{\"migrate_to_chat_id\":-1001234567890}", ResponseParameters.class);
    assertThat(
            Failures.of(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                parameters))
        .isEqualTo(new Failure.Moved(-1001234567890L));
  }

  @Test
  void how_long_to_wait_is_found_wherever_it_stands() {
    assertThat(Failures.of(429, "Too Many Requests: retry after 33", null))
        .isEqualTo(new Failure.Wait(Duration.ofSeconds(33)));
    assertThat(Failures.of(429, null, null)).isEqualTo(new Failure.Wait(Duration.ofSeconds(5)));
  }

  @Test
  void what_a_person_wrote_is_not_repeated() {
    assertThat(
            Failures.of(
                400,
                "Bad Request: can't parse entities: Unsupported start tag \"my password\" at byte offset 0",
                null)
                .toString())
        .doesNotContain("password")
        .contains("Unsupported start tag \"…\" at byte offset 0");
  }
}
