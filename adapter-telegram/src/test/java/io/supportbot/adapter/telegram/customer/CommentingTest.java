package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fixture.Files;
import io.supportbot.testkit.fixture.People;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommentingTest {
  private static final String FIRST = "20241225-001";
  private static final String SECOND = "20241225-002";

  private final PrivateChat chat = new PrivateChat();

  @Test
  void plain_words_go_to_the_only_active_ticket_and_are_confirmed_by_a_reaction() {
    chat.has(aTicket().takenBy(People.ANNA));

    int message = chat.write("Всё ещё не работает", Files.photo("p1"));

    assertThat(chat.said())
        .containsExactly(new Outgoing.React(PrivateChat.CHAT, message, "👌"));
    assertThat(said(FIRST)).containsExactly("Всё ещё не работает");
  }

  @Test
  void files_that_were_refused_are_told_beside_the_reaction() {
    chat.has(aTicket().open());
    Attachment large = Files.document("film.mkv", 21L << 20);

    chat.write("Вот запись", large, Files.photo("p1"));

    assertThat(chat.said()).hasSize(2);
    assertThat(chat.newest())
        .isEqualTo("Не удалось добавить «film.mkv»: можно прикрепить файл до 20 МБ.");
  }

  @Test
  void with_several_active_tickets_the_bot_asks_which_one() {
    twoTickets();

    chat.write("Всё ещё не работает");
    assertThat(chat.newest())
        .isEqualTo(
            """
            К какой заявке относится сообщение?
            [#20241225-002 · 💳 Списали дважды]
            [#20241225-001 · 🔧 Не открывается личный кабинет]
            [Отмена]""");

    int asked = chat.press("#20241225-001 · 🔧 Не открывается личный кабинет");
    assertThat(chat.shown(asked))
        .isEqualTo("К какой заявке относится сообщение?\n✅ Передано: #20241225-001");
    assertThat(said(FIRST)).containsExactly("Всё ещё не работает");
    assertThat(said(SECOND)).isEmpty();
  }

  @Test
  void two_messages_in_a_row_wait_for_one_answer() {
    twoTickets();
    chat.write("Всё ещё не работает");
    int older = chat.newestId();
    chat.write("И на телефоне тоже");

    chat.press("#20241225-001 · 🔧 Не открывается личный кабинет");
    chat.press(older, new ForCustomer.AddressTo(TicketNumber.parse(FIRST).orElseThrow()));

    assertThat(String.join("\n", said(FIRST)))
        .isEqualTo("Всё ещё не работает\nИ на телефоне тоже");
    assertThat(chat.pressAnswer()).startsWith("Эта кнопка уже не действует.");
  }

  @Test
  void words_that_are_taken_back_go_nowhere() {
    twoTickets();
    chat.write("Всё ещё не работает");

    int asked = chat.press("Отмена");

    assertThat(chat.shown(asked)).isEqualTo("Хорошо, ничего не отправлено.");
    assertThat(said(FIRST)).isEmpty();
  }

  @Test
  void a_reply_to_a_tickets_message_goes_to_that_ticket_also_while_a_draft_is_filled() {
    twoTickets();
    int own = chat.reply(card(SECOND), "Спасибо, жду");
    chat.write("/start tech");

    chat.reply(own, "И ещё одно");

    assertThat(said(SECOND)).containsExactly("Спасибо, жду", "И ещё одно");
    assertThat(chat.store.drafts().find(chat.ivan()).orElseThrow().answers().description())
        .isEmpty();
  }

  @Test
  void the_button_of_the_card_takes_the_next_message() {
    twoTickets();
    card(SECOND);

    chat.press("Написать");
    assertThat(chat.newest())
        .isEqualTo(
            "Напишите сообщение к заявке #20241225-002. Можно добавить файлы.\n[Отмена]");
    chat.write("Деньги вернулись");

    assertThat(said(SECOND)).containsExactly("Деньги вернулись");
  }

  @Test
  void the_button_of_the_card_takes_words_that_wait_for_their_ticket() {
    twoTickets();
    chat.write("Деньги вернулись");
    int asked = chat.newestId();
    card(SECOND);

    chat.press("Написать");
    assertThat(chat.newest()).isEqualTo("Передано: #20241225-002");
    assertThat(said(SECOND)).containsExactly("Деньги вернулись");

    chat.press(asked, new ForCustomer.AddressTo(TicketNumber.parse(FIRST).orElseThrow()));
    assertThat(chat.pressAnswer()).startsWith("Эта кнопка уже не действует.");
    assertThat(said(FIRST)).isEmpty();
  }

  @Test
  void while_a_draft_is_filled_the_button_asks_for_a_reply() {
    twoTickets();
    card(SECOND);
    chat.write("/start tech");

    chat.press("Написать");

    assertThat(chat.newest())
        .startsWith("Ответьте на это сообщение")
        .endsWith("<answer: Сообщение к заявке #20241225-002>");
    chat.reply(chat.newestId(), "Деньги вернулись");
    assertThat(said(SECOND)).containsExactly("Деньги вернулись");
    assertThat(chat.store.commentDrafts().find(chat.ivan())).isEmpty();
  }

  @Test
  void a_finished_ticket_takes_no_comment_but_keeps_it_and_offers_to_reopen() {
    chat.has(aTicket().resolvedBy(People.ANNA));

    chat.reply(card(FIRST), "Опять не работает");
    assertThat(chat.newest())
        .startsWith(
            """
            Работа над заявкой #20241225-001 завершена (Решена), поэтому сообщение в неё не попало.
            Сообщение сохранено. Если проблема осталась, нажмите «Проблема не решена»: я верну \
            заявку в работу и передам сообщение туда. Или выберите категорию, и оно станет новой \
            заявкой.

            Выберите категорию проблемы:""")
        .endsWith("[Проблема не решена]\n[Отмена]");
    assertThat(said(FIRST)).isEmpty();

    chat.press("Проблема не решена");
    assertThat(chat.newest()).contains("снова открыта").contains("передано");
    assertThat(said(FIRST)).containsExactly("Опять не работает");
  }

  @Test
  void one_that_cannot_be_reopened_keeps_it_for_a_new_ticket() {
    chat.has(aTicket().resolvedBy(People.ANNA));
    int card = card(FIRST);
    chat.clock.advance(Duration.ofDays(8));

    chat.reply(card, "Опять не работает");

    assertThat(chat.newest())
        .contains("Сообщение сохранено: выберите категорию, и оно станет новой заявкой.")
        .endsWith("[❓ Другое]\n[Отмена]");
    assertThat(chat.store.drafts().find(chat.ivan()).orElseThrow().answers().description())
        .contains(new Description("Опять не работает"));
  }

  @Test
  void beside_a_draft_that_is_being_filled_it_is_to_be_sent_again() {
    chat.has(aTicket().resolvedBy(People.ANNA));
    int card = card(FIRST);
    chat.write("/new");

    chat.reply(card, "Опять не работает");

    assertThat(chat.newest())
        .contains("а затем отправьте сообщение ещё раз")
        .endsWith("[Проблема не решена]");
  }

  @Test
  void after_the_time_for_it_a_new_ticket_is_offered_instead() {
    chat.has(aTicket().resolvedBy(People.ANNA));
    int card = card(FIRST);
    chat.clock.advance(Duration.ofDays(8));

    chat.press(card, new ForCustomer.NotSolved(TicketNumber.parse(FIRST).orElseThrow()));

    assertThat(chat.newest())
        .isEqualTo(
            "Заявку #20241225-001 можно было вернуть в работу в течение 7 дней. "
                + "Если проблема осталась, создайте, пожалуйста, новую заявку.\n[Новая заявка]");
  }

  @Test
  void a_corrected_comment_is_passed_on_beside_the_old_one() {
    chat.has(aTicket().open());
    int message = chat.write("Не рабоатет");

    chat.edit(message, "Не работает");
    assertThat(chat.said())
        .containsExactly(new Outgoing.React(PrivateChat.CHAT, message, "✍"));
    chat.edit(message, "Не работает");

    assertThat(said(FIRST)).containsExactly("Не рабоатет", "Исправлено: Не работает");
    assertThat(chat.said()).isEmpty();
  }

  @Test
  void a_comment_that_is_too_long_names_the_limit() {
    chat.has(aTicket().open());

    chat.write("а".repeat(4097));

    assertThat(chat.newest()).contains("помещается 4096 символов");
    assertThat(said(FIRST)).isEmpty();
  }

  @Test
  void half_a_comment_can_be_cancelled_by_command() {
    twoTickets();
    chat.write("Всё ещё не работает");

    chat.write("/cancel");

    assertThat(chat.newest()).isEqualTo("Хорошо, ничего не отправлено.");
  }

  private void twoTickets() {
    chat.has(aTicket().open());
    chat.has(
        aTicket().number(SECOND).category("billing").describedAs("Списали дважды").open());
  }

  /// Shows a ticket's card.
  ///
  /// @return the card's message
  private int card(String number) {
    chat.press(1, new ForCustomer.ShowTicket(TicketNumber.parse(number).orElseThrow()));
    return chat.newestId();
  }

  private List<String> said(String number) {
    return chat
        .store
        .comments()
        .ofTicket(TicketNumber.parse(number).orElseThrow(), Set.of(Visibility.values()), 100)
        .stream()
        .map(Comment::text)
        .toList();
  }
}
