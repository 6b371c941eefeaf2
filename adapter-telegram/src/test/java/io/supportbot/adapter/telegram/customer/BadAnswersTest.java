package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.DeskBuilder;
import io.supportbot.testkit.fixture.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BadAnswersTest {
  private static final String FILES =
      """
      Можете прикрепить скриншот или файл? (опционально)
      [Готово]
      [Назад][Отмена]""";

  private final PrivateChat chat = new PrivateChat();

  @Test
  void words_instead_of_a_press_are_kept_and_leave_the_step_as_it_is() {
    chat.write("/new");
    chat.write("У меня не работает вход");
    assertThat(chat.newest())
        .startsWith(
            "Записано как описание проблемы.\nПожалуйста, нажмите одну из кнопок.\n\n"
                + "Выберите категорию проблемы:");

    chat.press("🔧 Технические проблемы");
    chat.write("Со вчерашнего дня");
    assertThat(chat.newest())
        .startsWith(
            "Добавлено к описанию.\nПожалуйста, нажмите одну из кнопок.\n\nУкажите приоритет:");

    chat.press("🔴 Высокий");
    chat.write("И почта тоже");
    assertThat(chat.newest())
        .isEqualTo(
            """
            Добавлено к описанию.

            Можете прикрепить скриншот или файл? (опционально)
            [Готово]
            [Назад][Отмена]""");
    chat.press("Готово");
    TicketNumber first = TicketNumber.parse("20241225-001").orElseThrow();
    assertThat(chat.store.tickets().find(first).orElseThrow().details().description().text())
        .isEqualTo("У меня не работает вход\nСо вчерашнего дня\nИ почта тоже");
  }

  @Test
  void a_description_that_is_too_long_names_the_limit() {
    describing();
    chat.write("а".repeat(4097));

    assertThat(chat.newest())
        .startsWith("Описание слишком длинное: помещается 4096 символов. Ничего не потеряно")
        .endsWith("Опишите проблему подробно...\n[Назад][Отмена]");
  }

  @Test
  void files_refused_with_a_description_that_is_too_long_are_named_as_well() {
    describing();
    chat.write("а".repeat(4097), Files.photo("p1"), Files.document("film.mkv", 21L << 20));

    assertThat(chat.newest())
        .startsWith("Описание слишком длинное")
        .contains(
            "Не удалось добавить «film.mkv»: можно прикрепить файл до 20 МБ.\n"
                + "Добавлено файлов: 1 из 10.");
  }

  @Test
  void a_sticker_is_refused_and_the_question_comes_again() {
    describing();
    chat.sendSticker();

    assertThat(chat.said()).hasSize(2);
    assertThat(chat.newest()).isEqualTo("Опишите проблему подробно...\n[Назад][Отмена]");
  }

  @Test
  void an_unknown_command_is_no_description() {
    describing();
    chat.write("/frobnicate");

    assertThat(chat.said()).hasSize(2);
    assertThat(chat.newest()).startsWith("Опишите проблему подробно...");
  }

  @Test
  void a_file_that_is_too_large_is_named_and_the_others_are_kept() {
    atFiles();
    chat.write("", Files.photo("p1"), Files.document("film.mkv", (20L << 20) + 1));

    assertThat(chat.newest())
        .isEqualTo(
            "Не удалось добавить «film.mkv»: можно прикрепить файл до 20 МБ.\n"
                + "Добавлено файлов: 1 из 10.\n\n"
                + FILES);
  }

  @Test
  void a_voice_message_without_a_name_is_called_what_it_is() {
    atFiles();
    chat.write(
        "",
        new Attachment(
            AttachmentKind.VOICE,
            new FileReference("telegram", "v1"),
            Optional.empty(),
            Optional.empty(),
            21L << 20,
            Optional.empty()));

    assertThat(chat.newest())
        .startsWith("Не удалось добавить голосовое сообщение: можно прикрепить файл до 20 МБ.");
  }

  @Test
  void files_beyond_the_limit_are_counted_together() {
    chat.desk.change(DeskBuilder.aDesk().attachments(2, 5L << 19).build());
    atFiles();
    chat.write(
        "",
        Files.document("1.pdf", 1),
        Files.document("2.pdf", 1),
        Files.document("3.pdf", 1),
        Files.document("4.pdf", 3L << 20),
        Files.document("5.pdf", 1));

    assertThat(chat.newest())
        .startsWith(
            "Не удалось добавить «4.pdf»: можно прикрепить файл до 2,5 МБ.\n"
                + "Не удалось добавить 2 файла: «3.pdf», «5.pdf». "
                + "Всего можно прикрепить не больше 2 файлов.\n"
                + "Добавлено файлов: 2 из 2.\n\n");
  }

  @Test
  void a_category_that_the_desk_dropped_is_asked_for_again() {
    chat.write("/new");
    chat.desk.change(
        DeskBuilder.aDesk().with(DeskBuilder.category("other", "❓", "Другое", "Other")).build());
    chat.press("💳 Оплата и счета");

    assertThat(chat.pressAnswer())
        .isEqualTo("Такой категории больше нет. Выберите, пожалуйста, другую.");
    assertThat(chat.newest())
        .isEqualTo("Выберите категорию проблемы:\n[❓ Другое]\n[Отмена]");
  }

  @Test
  void each_attempt_at_a_ticket_too_many_is_told_when_the_next_is_possible() {
    chat.desk.change(DeskBuilder.aDesk().newTicketsPerHour(1).build());
    atFiles();
    chat.press("Готово");
    chat.clock.advance(Duration.ofMinutes(39));

    chat.write("/new");

    assertThat(chat.newest())
        .isEqualTo(
            "За час можно создать не больше 1 заявки. "
                + "Следующую вы сможете создать через 21 минуту.");

    chat.clock.advance(Duration.ofMinutes(1));
    chat.write("/new");

    assertThat(chat.said()).hasSize(1);
    assertThat(chat.newest()).endsWith("через 20 минут.");
  }

  @Test
  void a_draft_that_cannot_be_sent_off_yet_stays() {
    chat.has(aTicket().openedAt(Instant.parse("2024-12-25T11:30:30Z")).open());
    atFiles();
    chat.desk.change(DeskBuilder.aDesk().newTicketsPerHour(1).build());

    chat.press("Готово");

    assertThat(chat.said().get(2))
        .isInstanceOfSatisfying(
            Outgoing.Say.class,
            say ->
                assertThat(say.text().value())
                    .endsWith("Черновик сохранён: нажмите «Готово» через 31 минуту."));
    assertThat(chat.newest()).isEqualTo(FILES);
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
