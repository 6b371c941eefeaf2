package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Operators change what has gone out already: they are told how to set it right.
class ChangedWordsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  @Test
  void a_changed_reply_is_to_be_sent_again() {
    int reply = replied();

    room.edit(ANNA, reply, "Сумма 200");

    assertThat(told().text().value())
        .isEqualTo(
            "Клиент видит прежний текст. Чтобы поправить его, ответьте на карточку ещё раз.");
  }

  @Test
  void a_change_that_nobody_can_see_is_passed_over() {
    int reply = replied();

    room.edit(ANNA, reply, "Сумма 100 ");
    room.edit(ANNA, 3, "Что-то другое");

    assertThat(room.said()).isEmpty();
  }

  @Test
  void after_the_ticket_was_solved_it_has_to_be_reopened_first() {
    int reply = replied();
    room.press(ANNA, new ForStaff.Resolve(NUMBER), room.newest(NUMBER, Role.CARD));
    room.said();

    room.edit(ANNA, reply, "Сумма 200");

    Outgoing.Say told = told();
    assertThat(told.text().value())
        .isEqualTo(
            "Клиент видит прежний текст, а заявка #20241225-001 решена."
                + " Чтобы поправить его, откройте её снова и ответьте ещё раз.");
    assertThat(TicketCardTest.labels(told.keyboard())).containsExactly("🔁 Открыть снова");
  }

  @Test
  void the_reason_of_a_rejection_is_set_right_by_reopening_and_rejecting_again() {
    int card = room.holding(aTicket().open());
    int reason = rejected(card, 0, "Дубликат");

    room.edit(ANNA, reason, "Спам");

    Outgoing.Say told = told();
    assertThat(told.text().value())
        .startsWith(
            "Клиент видит прежний текст, а заявка #20241225-001 отклонена."
                + " Чтобы поправить причину, откройте её снова и отклоните с верной;");
    assertThat(TicketCardTest.labels(told.keyboard())).containsExactly("🔁 Открыть снова");

    room.press(ANNA, new ForStaff.Reopen(NUMBER), room.newest(NUMBER, Role.CARD_PART));
    rejected(card, 1, "Спам");
    assertThat(((Ticket.Rejected) room.ticket(NUMBER)).reason().text()).isEqualTo("Спам");
  }

  @Test
  void nothing_can_be_set_right_in_a_ticket_that_is_closed_for_good() {
    room.holding(aTicket().closedBy(ANNA));
    room.posts.remember(
        StaffRoom.GROUP, List.of(7), new Posted(NUMBER, Role.STAFF_REPLY));

    room.edit(ANNA, 7, "Сумма 200");

    Outgoing.Say told = told();
    assertThat(told.text().value()).endsWith("закрыта окончательно: поправить его уже нельзя.");
    assertThat(told.keyboard()).isEqualTo(new Keyboard.None());
  }

  private int replied() {
    int reply = room.reply(ANNA, room.holding(aTicket().open()), "Сумма 100");
    room.said();
    return reply;
  }

  /// @return the message that gave the reason
  private int rejected(int card, int life, String reason) {
    room.press(ANNA, new ForStaff.Reject(NUMBER), card);
    int question =
        room.posts
            .newest(StaffRoom.GROUP, new Posted(NUMBER, Role.REASON_PROMPT, life))
            .orElseThrow();
    int answer = room.reply(ANNA, question, reason);
    room.said();
    return answer;
  }

  private Outgoing.Say told() {
    return room.said(Outgoing.Say.class).getFirst();
  }
}
