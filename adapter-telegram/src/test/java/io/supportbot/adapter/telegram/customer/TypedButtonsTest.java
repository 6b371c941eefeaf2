package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import org.junit.jupiter.api.Test;

/// Not everybody presses: some type what the button says.
class TypedButtonsTest {
  private static final TicketNumber FIRST = TicketNumber.parse("20241225-001").orElseThrow();

  private final PrivateChat chat = new PrivateChat();

  @Test
  void the_whole_dialogue_can_be_typed() {
    chat.write("/new");
    chat.write("технические проблемы");
    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
    chat.write("Не работает вход");
    chat.write("🔴 Высокий");
    assertThat(chat.newest()).startsWith("Можете прикрепить скриншот или файл? (опционально)");
    chat.write(" готово ");

    assertThat(chat.newest()).startsWith("Заявка #20241225-001 создана!");
    TicketDetails details = chat.store.tickets().find(FIRST).orElseThrow().details();
    assertThat(details.description()).isEqualTo(new Description("Не работает вход"));
    assertThat(details.priority()).isEqualTo(Priority.HIGH);
  }

  @Test
  void back_keep_and_cancel_as_well() {
    described();
    chat.write("Назад");
    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
    chat.write("оставить как есть");
    assertThat(chat.newest()).startsWith("Укажите приоритет:");
    chat.write("отмена");
    assertThat(chat.newest()).isEqualTo("Создание заявки отменено.");
    assertThat(chat.store.drafts().find(chat.ivan())).isEmpty();
  }

  @Test
  void what_only_sounds_like_a_button_and_words_under_a_picture_are_words() {
    described();
    chat.write("Высокий!");
    chat.write("Высокий", Files.photo("p1"));
    chat.write("❗");

    assertThat(chat.newest()).contains("Укажите приоритет:");
    assertThat(chat.store.drafts().find(chat.ivan()).orElseThrow().answers().description())
        .contains(new Description("Не работает вход\nВысокий!\n❗"));
  }

  private void described() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
    chat.write("Не работает вход");
  }
}
