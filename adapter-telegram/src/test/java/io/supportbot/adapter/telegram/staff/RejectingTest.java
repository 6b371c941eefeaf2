package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectingTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  @Test
  void the_reason_is_asked_of_the_one_who_pressed() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.Reject(NUMBER), card);

    Outgoing.Say prompt = room.said(Outgoing.Say.class).getFirst();
    assertThat(prompt.text().value())
        .isEqualTo(
            """
            <a href="tg://user?id=1001">Анна</a>
            Укажите причину отклонения заявки #20241225-001 ответом на это сообщение. \
            Её увидит клиент.""");
    assertThat(prompt.keyboard()).isEqualTo(new Keyboard.Answer("Причина отклонения", true));
    assertThat(prompt.replyTo()).isEqualTo(new ReplyTo.Message(card));
    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void the_answer_to_the_question_is_the_reason() {
    int answer = room.reply(ANNA, asked(), "Это <дубликат>");

    assertThat(((Ticket.Rejected) room.ticket(NUMBER)).reason().text())
        .isEqualTo("Это <дубликат>");
    List<Outgoing> said = room.said();
    assertThat(said).contains(new Outgoing.React(StaffRoom.GROUP, answer, "👍"));
    assertThat(((Outgoing.EditPosted) said.getFirst()).text().value())
        .contains("Причина: Это &lt;дубликат&gt;");
  }

  @Test
  void a_reason_without_words_leaves_the_question_open() {
    int prompt = asked();

    room.reply(ANNA, prompt, "", Files.photo("a"));
    assertThat(room.said(Outgoing.Say.class).getFirst().text().value())
        .startsWith("Нужна причина словами");
    room.reply(ANNA, prompt, "Дубликат");

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void a_reason_that_is_too_long_is_told_the_limit() {
    room.reply(ANNA, asked(), "а".repeat(1001));

    assertThat(room.said(Outgoing.Say.class).getFirst().text().value())
        .contains("длиннее 1\u00a0000 символов");
    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void files_with_a_reason_are_said_to_stay() {
    room.reply(ANNA, asked(), "Дубликат", Files.photo("a"));

    assertThat(room.said(Outgoing.Say.class).getFirst().text().value())
        .startsWith("Заявка отклонена. Файлы клиенту не отправлены");
  }

  @Test
  void a_stranger_cannot_give_the_reason() {
    room.reply(STRANGER, asked(), "Потому что");

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
    assertThat(room.said(Outgoing.Say.class).getFirst().text().value())
        .isEqualTo("Недостаточно прав");
  }

  @Test
  void a_reason_that_comes_too_late_is_told_the_state() {
    int prompt = asked();
    room.press(BORIS, new ForStaff.Resolve(NUMBER), room.newest(NUMBER, Role.CARD));
    room.said();

    room.reply(ANNA, prompt, "Дубликат");

    assertThat(room.said(Outgoing.Say.class).getFirst().text().value())
        .isEqualTo("Не получилось: статус заявки #20241225-001 — «Решена»");
  }

  @Test
  void a_question_of_an_earlier_life_of_the_ticket_rejects_nothing() {
    int prompt = asked();
    int card = room.newest(NUMBER, Role.CARD);
    room.press(BORIS, new ForStaff.Resolve(NUMBER), card);
    room.press(ANNA, new ForStaff.Reopen(NUMBER), card);
    room.said();

    room.reply(ANNA, prompt, "Дубликат");

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
    assertThat(room.said(Outgoing.Say.class))
        .singleElement()
        .extracting(say -> say.text().value())
        .isEqualTo(
            "Заявка #20241225-001 не отклонена: после этого вопроса её открыли снова."
                + " Чтобы отклонить её всё же, нажмите «🚫 Отклонить» на карточке.");
  }

  @Test
  void a_reopened_ticket_is_rejected_by_an_answer_to_a_new_question() {
    int card = room.holding(aTicket().open());
    room.press(BORIS, new ForStaff.Resolve(NUMBER), card);
    room.press(ANNA, new ForStaff.Reopen(NUMBER), card);
    room.press(ANNA, new ForStaff.Reject(NUMBER), card);

    room.reply(ANNA, question(1), "Дубликат");

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void who_has_the_ticket_may_change_while_the_reason_is_typed() {
    int prompt = asked();
    int card = room.newest(NUMBER, Role.CARD);
    room.press(BORIS, new ForStaff.Take(NUMBER), card);
    room.press(BORIS, new ForStaff.ReturnToQueue(NUMBER), card);

    room.reply(ANNA, prompt, "Дубликат");

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.REJECTED);
  }

  private int question(int life) {
    return room.posts
        .newest(StaffRoom.GROUP, new Posted(NUMBER, Role.REASON_PROMPT, life))
        .orElseThrow();
  }

  private int asked() {
    int card = room.holding(aTicket().open());
    room.press(ANNA, new ForStaff.Reject(NUMBER), card);
    room.said();
    return question(0);
  }
}
