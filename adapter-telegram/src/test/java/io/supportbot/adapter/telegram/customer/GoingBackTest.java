package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoingBackTest {
  private final PrivateChat chat = new PrivateChat();

  @BeforeEach
  void at_the_priority() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
    chat.write("Не работает <вход> в систему");
  }

  @Test
  void the_description_is_offered_as_it_is() {
    int left = chat.press("Назад");

    assertThat(chat.shown(left)).isEqualTo("Укажите приоритет:\n↩️ Назад");
    assertThat(chat.newest())
        .isEqualTo(
            """
            Опишите проблему подробно...

            Сейчас в заявке:
            <blockquote>Не работает &lt;вход&gt; в систему</blockquote>
            [Оставить как есть]
            [Назад][Отмена]""");
  }

  @Test
  void keeping_the_description_goes_on() {
    chat.press("Назад");

    int kept = chat.press("Оставить как есть");

    assertThat(chat.shown(kept))
        .isEqualTo("Опишите проблему подробно...\n✅ Оставить как есть");
    assertThat(chat.newest()).startsWith("Укажите приоритет:");
  }

  @Test
  void a_long_description_is_shown_shortened() {
    chat.press("Назад");
    chat.write("а".repeat(4000));
    chat.press("Назад");

    assertThat(chat.newest()).contains("а…").hasSizeLessThan(500);
  }

  @Test
  void the_first_step_has_no_way_back() {
    chat.press("Назад");
    chat.press("Назад");

    assertThat(chat.newest()).startsWith("Выберите категорию проблемы:").doesNotContain("Назад");
  }

  @Test
  void cancelling_forgets_the_draft_and_says_so() {
    int cancelled = chat.press("Отмена");

    assertThat(chat.shown(cancelled)).isEqualTo("Укажите приоритет:\n✖️ Отмена");
    assertThat(chat.newest()).isEqualTo("Создание заявки отменено.");
    chat.write("/cancel");
    assertThat(chat.newest()).isEqualTo("Отменять нечего.");
  }

  @Test
  void the_command_cancels_as_well() {
    chat.write("/cancel");

    assertThat(chat.newest()).isEqualTo("Создание заявки отменено.");
  }
}
