package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fixture.DeskBuilder;
import io.supportbot.testkit.fixture.Files;
import io.supportbot.testkit.fixture.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
  private static final String CATEGORIES =
      """
      Выберите категорию проблемы:
      [🔧 Технические проблемы]
      [💳 Оплата и счета]
      [📦 Заказы и доставка]
      [❓ Другое]
      """;
  private static final TicketNumber FIRST = TicketNumber.parse("20241225-001").orElseThrow();

  private final PrivateChat chat = new PrivateChat();

  @Test
  void a_newcomers_words_become_a_ticket_in_three_presses() {
    chat.write("Не работает <вход>");
    assertThat(chat.newest())
        .isEqualTo("Создаю заявку с вашим сообщением.\n\n" + CATEGORIES + "[Отмена]");

    chat.press("🔧 Технические проблемы");
    assertThat(chat.newest())
        .isEqualTo(
            """
            Сейчас в заявке:
            <blockquote>Не работает &lt;вход&gt;</blockquote>

            Укажите приоритет:
            [🟢 Низкий][🟡 Средний][🔴 Высокий]
            [Назад][Отмена]""");

    chat.press("🔴 Высокий");
    chat.press("Готово");
    assertThat(ticket().details().description().text()).isEqualTo("Не работает <вход>");
  }

  @Test
  void a_picture_with_words_under_it_is_kept_with_them() {
    chat.write("Вот что вижу", Files.photo("p1"));
    assertThat(chat.newest())
        .startsWith("Создаю заявку с вашим сообщением.\nДобавлено файлов: 1 из 10.\n\nВыберите");

    submit();

    assertThat(ticket().details().description().text()).isEqualTo("Вот что вижу");
    assertThat(ticket().details().attachments()).containsExactly(Files.photo("p1"));
  }

  @Test
  void a_picture_alone_is_kept_and_the_words_after_it_as_well() {
    chat.write("", Files.photo("p1"));
    chat.write("Вот что вижу");
    assertThat(chat.newest())
        .isEqualTo(
            "Записано как описание проблемы.\nПожалуйста, нажмите одну из кнопок.\n\n"
                + CATEGORIES
                + "[Отмена]");

    submit();

    assertThat(ticket().details().description().text()).isEqualTo("Вот что вижу");
    assertThat(ticket().details().attachments()).containsExactly(Files.photo("p1"));
  }

  @Test
  void a_picture_alone_still_needs_a_description() {
    chat.write("", Files.photo("p1"));

    chat.press("💳 Оплата и счета");

    assertThat(chat.newest()).isEqualTo("Опишите проблему подробно...\n[Назад][Отмена]");
  }

  @Test
  void several_messages_in_a_row_are_all_kept() {
    chat.write("Здравствуйте");
    chat.write("Не работает вход");

    submit();

    assertThat(ticket().details().description().text())
        .isEqualTo("Здравствуйте\nНе работает вход");
  }

  @Test
  void words_that_do_not_fit_any_more_are_refused_and_the_first_ones_stay() {
    chat.write("Здравствуйте");
    chat.write("а".repeat(4090));
    assertThat(chat.newest()).startsWith("Описание слишком длинное: помещается 4096 символов.");

    submit();

    assertThat(ticket().details().description().text()).isEqualTo("Здравствуйте");
  }

  @Test
  void first_words_that_are_too_long_leave_a_draft_that_asks_for_shorter_ones() {
    chat.write("а".repeat(4097), Files.photo("p1"));
    assertThat(chat.newest())
        .startsWith("Описание слишком длинное")
        .contains("Добавлено файлов: 1 из 10.", "Выберите категорию проблемы:");

    chat.press("💳 Оплата и счета");

    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
  }

  @Test
  void a_file_that_cannot_be_kept_is_named() {
    chat.write("", Files.document("film.mkv", 21L << 20));

    assertThat(chat.newest())
        .startsWith(
            "Не удалось добавить «film.mkv»: можно прикрепить файл до 20 МБ.\n\nВыберите");
  }

  @Test
  void the_description_can_be_changed_by_going_back() {
    chat.write("Здравствуйте");
    chat.press("🔧 Технические проблемы");

    chat.press("Назад");
    assertThat(chat.newest()).contains("Здравствуйте", "[Оставить как есть]");
    chat.press("Назад");
    chat.press("💳 Оплата и счета");

    assertThat(chat.newest()).contains("Опишите проблему", "[Оставить как есть]");
  }

  @Test
  void an_unfinished_beginning_is_recognized_by_its_words() {
    chat.write("Не работает вход");

    chat.write("/new");

    assertThat(chat.newest())
        .startsWith("У вас есть незаконченная заявка.")
        .contains("<blockquote>Не работает вход</blockquote>", "[Продолжить]");
  }

  @Test
  void words_about_the_latest_ticket_reopen_it_and_are_passed_on() {
    chat.has(aTicket().resolvedBy(People.ANNA));

    chat.write("Опять не работает", Files.photo("p1"));
    assertThat(chat.newest())
        .startsWith(
            """
            Создаю заявку с вашим сообщением.
            Добавлено файлов: 1 из 10.

            Если сообщение о заявке #20241225-001, нажмите «Проблема не решена»""")
        .endsWith("[❓ Другое]\n[Проблема не решена]\n[Отмена]");
    int asked = chat.press("Проблема не решена");

    assertThat(chat.shown(asked)).doesNotContain("[");
    assertThat(chat.newest())
        .isEqualTo(
            "Заявка #20241225-001 снова открыта, ваше сообщение передано. "
                + "Оператор вернётся к ней.");
    assertThat(said()).containsExactly("Опять не работает");
    assertThat(chat.store.drafts().find(chat.ivan())).isEmpty();
  }

  @Test
  void once_the_category_is_chosen_the_words_stay_in_their_own_ticket() {
    chat.has(aTicket().resolvedBy(People.ANNA));
    chat.write("Другая беда");
    int beginning = chat.press("💳 Оплата и счета");

    chat.press(beginning, new ForCustomer.NotSolvedAsWritten(FIRST));

    assertThat(said()).isEmpty();
    assertThat(chat.newest()).startsWith("Укажите приоритет:");
  }

  @Test
  void too_late_to_reopen_is_said_and_the_draft_goes_on() {
    chat.has(aTicket().resolvedBy(People.ANNA));
    chat.write("Опять не работает");
    chat.clock.advance(Duration.ofDays(8));

    chat.press("Проблема не решена");

    assertThat(chat.said()).hasSize(4);
    assertThat(chat.newest()).isEqualTo(CATEGORIES + "[Отмена]");
    assertThat(said()).isEmpty();
  }

  @Test
  void too_many_tickets_are_said_at_once() {
    chat.has(
        aTicket().openedAt(Instant.parse("2024-12-25T11:30:00Z")).resolvedBy(People.ANNA));
    chat.desk.change(DeskBuilder.aDesk().newTicketsPerHour(1).build());

    chat.write("Опять не работает");

    assertThat(chat.newest())
        .startsWith("За час можно создать не больше 1 заявки.")
        .contains("а затем отправьте его ещё раз.")
        .endsWith("\n[Проблема не решена]");
  }

  private void submit() {
    chat.press("🔧 Технические проблемы");
    chat.press("🔴 Высокий");
    chat.press("Готово");
  }

  private Ticket ticket() {
    return chat.store.tickets().find(FIRST).orElseThrow();
  }

  private List<String> said() {
    return chat.store.comments().ofTicket(FIRST, Set.of(Visibility.values()), 100).stream()
        .map(Comment::text)
        .toList();
  }
}
