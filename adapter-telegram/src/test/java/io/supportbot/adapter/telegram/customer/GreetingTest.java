package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.testkit.fixture.DeskBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GreetingTest {
  private final PrivateChat chat = new PrivateChat();

  @Test
  void the_greeting_names_the_customer_and_shows_the_menu() {
    chat.write("/start");

    assertThat(chat.newest())
        .startsWith("Здравствуйте, Иван Петров!")
        .endsWith("\n<Новая заявка>\n<Мои заявки><Язык>");
  }

  @Test
  void the_help_names_the_limits_of_the_desk() {
    chat.desk.change(DeskBuilder.aDesk().attachments(3, 5L << 20).build());

    chat.write("/help");

    assertThat(chat.newest())
        .contains("до 4096 символов", "до 3 в одной заявке", "до 5 МБ каждый");
  }

  @Test
  void a_chosen_language_greets_with_its_menu() {
    chat.write("Язык");
    assertThat(chat.newest()).isEqualTo("Выберите язык:\n[Русский][English]");

    int asked = chat.press("English");

    assertThat(chat.shown(asked)).isEqualTo("Choose your language:\n✅ English");
    assertThat(chat.newest())
        .startsWith("Hello, Иван Петров!")
        .endsWith("\n<New ticket>\n<My tickets><Language>");
    chat.write("Мои заявки");
    assertThat(chat.newest()).startsWith("You have no tickets yet.");
  }

  @Test
  void the_first_message_too_many_is_answered_and_the_next_ones_are_not() {
    chat.desk.change(DeskBuilder.aDesk().messagesPerMinute(2).build());
    chat.write("/new");
    chat.write("/help");

    int first = chat.write("раз");
    assertThat(chat.newest())
        .isEqualTo(
            "Слишком много сообщений подряд: я успеваю принять 2 сообщения в минуту. Это сообщение"
                + " и все следующие до конца минуты не приняты — отправьте их, пожалуйста, ещё раз"
                + " через минуту.");
    assertThat(chat.said()).singleElement().satisfies(notice -> assertAnswers(notice, first));

    chat.write("два");
    assertThat(chat.said()).isEmpty();
  }

  @Test
  void a_correction_too_many_is_answered_in_the_same_way() {
    chat.speaking("en").desk.change(DeskBuilder.aDesk().messagesPerMinute(2).build());
    int corrected = chat.write("/new");
    chat.write("/help");

    chat.edit(corrected, "раз");

    assertThat(chat.newest())
        .isEqualTo(
            "Too many messages in a row: I can take 2 messages a minute. This message and all that"
                + " follow until the end of the minute are not taken, please send them again in a"
                + " minute.");
    assertThat(chat.said()).singleElement().satisfies(notice -> assertAnswers(notice, corrected));
  }

  private static void assertAnswers(Outgoing said, int message) {
    assertThat(said)
        .isInstanceOfSatisfying(
            Outgoing.Say.class,
            say -> assertThat(say.replyTo()).isEqualTo(new Outgoing.ReplyTo.Message(message)));
  }

  @Test
  void presses_do_not_count_as_messages() {
    chat.desk.change(DeskBuilder.aDesk().messagesPerMinute(2).build());
    chat.write("/new");
    chat.write("/help");

    chat.press("🔧 Технические проблемы");

    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
  }

  @Test
  void a_customer_who_stops_the_bot_is_noted() {
    chat.write("/start");

    chat.handle(
        new Incoming.Reachability(
            new Incoming.Chat(PrivateChat.CHAT, true),
            new Incoming.Sender(
                PrivateChat.CHAT, "Иван", Optional.empty(), Optional.empty(), false, false),
            false));

    assertThat(chat.store.customers().find(chat.ivan()).orElseThrow().reachable()).isFalse();
    assertThat(chat.said()).isEmpty();
  }
}
