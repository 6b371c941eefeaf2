package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedDraftTest {
  private static final String UNFINISHED =
      "У вас есть незаконченная заявка. Продолжить её или начать заново?";

  private final PrivateChat chat = new PrivateChat();

  @BeforeEach
  void at_the_description() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
  }

  @Test
  void the_customer_is_asked_whether_to_go_on_or_to_start_anew() {
    chat.write("/new");

    assertThat(chat.newest())
        .isEqualTo(
            UNFINISHED
                + "\nКатегория: 🔧 Технические проблемы\n[Продолжить]\n[Начать заново]");
  }

  @Test
  void going_on_asks_the_present_question() {
    chat.write("Новая заявка");

    int asked = chat.press("Продолжить");

    assertThat(chat.shown(asked)).isEqualTo(UNFINISHED + "\n✅ Продолжить");
    assertThat(chat.newest()).isEqualTo("Опишите проблему подробно...\n[Назад][Отмена]");
  }

  @Test
  void starting_anew_asks_for_the_category() {
    chat.write("/new");

    int asked = chat.press("Начать заново");

    assertThat(chat.shown(asked)).isEqualTo(UNFINISHED + "\n✅ Начать заново");
    assertThat(chat.newest()).startsWith("Выберите категорию проблемы:");
  }

  @Test
  void starting_anew_from_a_link_keeps_the_links_category() {
    chat.write("/start billing");

    chat.press("Начать заново");

    assertThat(chat.newest())
        .startsWith("Категория: 💳 Оплата и счета\n\nОпишите проблему подробно...");
  }

  @Test
  void a_greeting_in_between_comes_back_to_the_question() {
    chat.write("/start");

    assertThat(chat.said()).hasSize(2);
    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
  }
}
