package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RefusedChangesTest {
  @AutoClose private static final TelegramSandbox SANDBOX = TelegramSandbox.start();

  private final RawBot bot = new RawBot(SANDBOX);
  private final Person ivan = bot.startedBy("Иван");

  private String refusedEdit(int message, String text) {
    return bot.refused(
        "editMessageText", "chat_id", ivan.id(), "message_id", message, "text", text);
  }

  @Test
  void edits_are_checked() {
    int id = bot.send(ivan.id(), "раз");
    assertThat(refusedEdit(id, "раз"))
        .isEqualTo(
            "400 Bad Request: message is not modified: specified new message content and reply"
                + " markup are exactly the same as a current content and reply markup of the"
                + " message");
    assertThat(refusedEdit(99, "x"))
        .isEqualTo("400 Bad Request: message to edit not found");
    assertThat(refusedEdit(ivan.messages().getFirst().id(), "x"))
        .isEqualTo("400 Bad Request: message can't be edited");
    assertThat(refusedEdit(id, "x".repeat(4097)))
        .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
    assertThat(bot.refused("editMessageText", "chat_id", ivan.id(), "text", "x"))
        .isEqualTo("400 Bad Request: message identifier is not specified");
    int keyboard = bot.send(ivan.id(), "x", "reply_markup", "{\"keyboard\":[[\"a\"]]}");
    assertThat(refusedEdit(keyboard, "y"))
        .isEqualTo("400 Bad Request: message can't be edited");
  }

  @Test
  void replies_and_deletions_need_their_message() {
    assertThat(bot.refused(ivan.id(), "x", "reply_parameters", "{\"message_id\":77}"))
        .isEqualTo("400 Bad Request: message to be replied not found");
    bot.send(
        ivan.id(),
        "x",
        "reply_parameters",
        "{\"message_id\":77,\"allow_sending_without_reply\":true}");
    assertThat(bot.refused("deleteMessage", "chat_id", ivan.id(), "message_id", 77))
        .isEqualTo("400 Bad Request: message to delete not found");
  }
}
