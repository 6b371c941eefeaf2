package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import org.junit.jupiter.api.Test;

class OpeningTicketTest {
  private static final String CATEGORIES =
      """
      Выберите категорию проблемы:
      [🔧 Технические проблемы]
      [💳 Оплата и счета]
      [📦 Заказы и доставка]
      [❓ Другое]
      [Отмена]""";
  private static final String DESCRIPTION = "Опишите проблему подробно...\n[Назад][Отмена]";
  private static final String PRIORITY =
      """
      Укажите приоритет:
      [🟢 Низкий][🟡 Средний][🔴 Высокий]
      [Назад][Отмена]""";
  private static final String FILES =
      """
      Можете прикрепить скриншот или файл? (опционально)
      [Готово]
      [Назад][Отмена]""";

  private final PrivateChat chat = new PrivateChat();

  @Test
  void the_whole_dialogue_reads_as_it_should() {
    chat.write("/new");
    assertThat(chat.newest()).isEqualTo(CATEGORIES);

    int category = chat.press("🔧 Технические проблемы");
    assertThat(chat.shown(category))
        .isEqualTo("Выберите категорию проблемы:\n✅ 🔧 Технические проблемы");
    assertThat(chat.newest()).isEqualTo(DESCRIPTION);

    chat.write("Не работает вход в систему");
    assertThat(chat.newest()).isEqualTo(PRIORITY);

    int priority = chat.press("🔴 Высокий");
    assertThat(chat.shown(priority)).isEqualTo("Укажите приоритет:\n✅ 🔴 Высокий");
    assertThat(chat.newest()).isEqualTo(FILES);

    int files = chat.press("Готово");
    assertThat(chat.shown(files))
        .isEqualTo("Можете прикрепить скриншот или файл? (опционально)\n✅ Без файлов");
    assertThat(chat.newest())
        .isEqualTo("Заявка #20241225-001 создана! Статус: Открыта. Ожидайте ответа оператора.");
    Ticket ticket = ticket();
    assertThat(ticket.details().description().text()).isEqualTo("Не работает вход в систему");
    assertThat(ticket.details().priority()).isEqualTo(Priority.HIGH);
  }

  @Test
  void the_menu_opens_the_dialogue_in_either_language() {
    chat.write("Новая заявка");
    assertThat(chat.newest()).isEqualTo(CATEGORIES);

    PrivateChat other = new PrivateChat();
    other.write("New ticket");
    assertThat(other.newest()).isEqualTo(CATEGORIES);
  }

  @Test
  void an_english_telegram_is_answered_in_english() {
    PrivateChat english = new PrivateChat().speaking("en-GB");

    english.write("/new");
    english.press("🔧 Technical problems");

    assertThat(english.newest()).isEqualTo("Describe the problem in detail...\n[Back][Cancel]");
  }

  @Test
  void a_caption_is_the_description_and_its_file_is_attached() {
    describing();

    chat.write("Вот что вижу", Files.photo("p1"));

    assertThat(chat.newest()).isEqualTo("Добавлено файлов: 1 из 10.\n\n" + PRIORITY);
  }

  @Test
  void a_picture_alone_is_kept_and_the_text_asked_for() {
    describing();

    chat.write("", Files.photo("p1"));

    assertThat(chat.newest()).isEqualTo("Добавлено файлов: 1 из 10.\n\n" + DESCRIPTION);
  }

  @Test
  void an_album_is_one_answer() {
    atFiles();

    chat.write("", Files.photo("p1"), Files.photo("p2"), Files.photo("p3"));

    assertThat(chat.said()).hasSize(1);
    assertThat(chat.newest()).isEqualTo("Добавлено файлов: 3 из 10.\n\n" + FILES);
    int files = chat.press("Готово");
    assertThat(chat.shown(files)).endsWith("✅ 3 файла");
  }

  @Test
  void words_under_a_later_file_stay_with_it() {
    atFiles();

    chat.write("Ошибка в углу", Files.photo("p1"));
    chat.press("Готово");

    assertThat(ticket().details().attachments())
        .containsExactly(Files.photo("p1", "Ошибка в углу"));
  }

  @Test
  void a_description_may_begin_with_a_slash() {
    describing();

    chat.write("/etc/hosts не читается");

    assertThat(chat.newest()).isEqualTo(PRIORITY);
  }

  @Test
  void a_link_with_a_category_opens_the_dialogue_at_the_description() {
    chat.write("/start tech");

    assertThat(chat.newest())
        .isEqualTo("Категория: 🔧 Технические проблемы\n\n" + DESCRIPTION);
  }

  @Test
  void a_link_that_names_nothing_known_greets_and_asks_for_the_category() {
    chat.write("/start no-such-thing");

    assertThat(chat.said()).hasSize(2);
    assertThat(chat.newest()).isEqualTo(CATEGORIES);
  }

  private Ticket ticket() {
    return chat.store
        .tickets()
        .find(TicketNumber.parse("20241225-001").orElseThrow())
        .orElseThrow();
  }

  private void describing() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
  }

  private void atFiles() {
    describing();
    chat.write("Не работает вход в систему");
    chat.press("🔴 Высокий");
  }
}
