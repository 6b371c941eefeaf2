package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PressingTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  static Stream<ButtonData> buttons() {
    return Stream.of(
        new ForStaff.Take(NUMBER),
        new ForStaff.ChooseAssignee(NUMBER, 0),
        new ForStaff.AssignTo(NUMBER, ANNA),
        new ForStaff.ReturnToQueue(NUMBER),
        new ForStaff.Resolve(NUMBER),
        new ForStaff.Reject(NUMBER),
        new ForStaff.Reopen(NUMBER),
        new ForStaff.ShowCard(NUMBER));
  }

  @Test
  void taking_makes_the_ticket_ones_own_and_shows_it_on_the_card() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.Take(NUMBER), card);

    assertThat(room.ticket(NUMBER).assignee()).contains(ANNA);
    List<Outgoing> said = room.said();
    assertThat(said)
        .contains(new Outgoing.AnswerPress("p1", "Заявка #20241225-001 ваша", false));
    assertThat(said).filteredOn(Outgoing.EditPosted.class::isInstance).hasSize(1);
    assertThat(said).hasSize(2);
  }

  @Test
  void of_two_who_take_a_ticket_one_wins_and_the_other_is_told_who() {
    int card = room.holding(aTicket().open());
    room.press(ANNA, new ForStaff.Take(NUMBER), card);
    room.said();

    room.press(BORIS, new ForStaff.Take(NUMBER), card);

    assertThat(room.ticket(NUMBER).assignee()).contains(ANNA);
    assertThat(room.said().getFirst())
        .isEqualTo(new Outgoing.AnswerPress("p1", "Уже взял(а): Анна", false));
  }

  @Test
  void taking_twice_is_no_harm() {
    int card = room.holding(aTicket().takenBy(ANNA));

    room.press(ANNA, new ForStaff.Take(NUMBER), card);

    assertThat(room.said(Outgoing.AnswerPress.class))
        .containsExactly(new Outgoing.AnswerPress("p1", "Заявка #20241225-001 уже ваша", false));
  }

  static Stream<Arguments> pressedBefore() {
    return Stream.of(
        arguments(aTicket().resolvedBy(ANNA), new ForStaff.Resolve(NUMBER), "уже решена"),
        arguments(aTicket().rejectedBy(ANNA), new ForStaff.Reject(NUMBER), "уже отклонена"),
        arguments(aTicket().open(), new ForStaff.Reopen(NUMBER), "уже в очереди"),
        arguments(aTicket().open(), new ForStaff.ReturnToQueue(NUMBER), "уже в очереди"));
  }

  @ParameterizedTest
  @MethodSource("pressedBefore")
  void a_second_press_is_told_quietly_that_it_is_done(
      Ticket ticket, ButtonData button, String already) {
    int card = room.holding(ticket);
    Ticket before = room.ticket(NUMBER);

    room.press(ANNA, button, card);

    assertThat(room.said())
        .hasExactlyElementsOfTypes(Outgoing.AnswerPress.class, Outgoing.EditPosted.class)
        .first()
        .isEqualTo(new Outgoing.AnswerPress("p1", "Заявка #20241225-001 " + already, false));
    assertThat(room.ticket(NUMBER)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("buttons")
  void a_stranger_is_refused_whatever_they_press(ButtonData button) {
    int card = room.holding(aTicket().takenBy(BORIS));
    Ticket before = room.ticket(NUMBER);

    room.press(STRANGER, button, card);

    assertThat(room.said())
        .containsExactly(new Outgoing.AnswerPress("p1", "Недостаточно прав", true));
    assertThat(room.ticket(NUMBER)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("buttons")
  void every_press_of_an_operator_is_answered_once(ButtonData button) {
    int card = room.holding(aTicket().takenBy(BORIS));

    room.press(ANNA, button, card);

    assertThat(room.said(Outgoing.AnswerPress.class)).hasSize(1);
  }

  @Test
  void an_old_button_is_answered_with_the_present_state_and_the_card_is_refreshed() {
    int card = room.holding(aTicket().resolvedBy(ANNA));

    room.press(BORIS, new ForStaff.Take(NUMBER), card);

    List<Outgoing> said = room.said();
    assertThat(said.getFirst())
        .isEqualTo(
            new Outgoing.AnswerPress(
                "p1", "Не получилось: статус заявки #20241225-001 — «Решена»", true));
    assertThat(((Outgoing.EditPosted) said.getLast()).text().value()).contains("Решена");
  }

  @Test
  void a_button_that_nobody_understands_any_more_refreshes_its_card() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, "0:take:x", card);

    List<Outgoing> said = room.said();
    assertThat(said.getFirst())
        .isEqualTo(new Outgoing.AnswerPress("p1", "Эта кнопка больше не действует", true));
    assertThat(said.getLast()).isInstanceOf(Outgoing.EditPosted.class);
  }

  @Test
  void a_button_that_nobody_understands_under_no_ticket_is_answered() {
    room.press(ANNA, "whatever", 5);

    assertThat(room.said())
        .containsExactly(new Outgoing.AnswerPress("p1", "Эта кнопка больше не действует", true));
  }

  @Test
  void a_ticket_that_is_not_there_is_said_to_be_missing() {
    room.press(ANNA, new ForStaff.Take(NUMBER), 5);

    assertThat(room.said())
        .containsExactly(
            new Outgoing.AnswerPress("p1", "Заявка #20241225-001 не найдена", true));
  }

  @Test
  void a_ticket_goes_back_to_the_queue() {
    int card = room.holding(aTicket().takenBy(ANNA));

    room.press(ANNA, new ForStaff.ReturnToQueue(NUMBER), card);

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_ticket_is_solved_and_opened_again() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.Resolve(NUMBER), card);
    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.RESOLVED);
    room.press(BORIS, new ForStaff.Reopen(NUMBER), card);

    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_closed_ticket_stays_closed() {
    int card = room.holding(aTicket().closedBy(ANNA));

    room.press(ANNA, new ForStaff.Reopen(NUMBER), card);

    assertThat(room.said(Outgoing.AnswerPress.class))
        .containsExactly(
            new Outgoing.AnswerPress(
                "p1", "Заявка #20241225-001 закрыта окончательно", false));
  }

  @Test
  void an_older_card_loses_its_buttons_when_it_is_pressed() {
    int old = room.holding(aTicket().open());
    room.reply(ANNA, 0, "/ticket " + NUMBER);
    room.said();

    room.press(ANNA, new ForStaff.Take(NUMBER), old);

    assertThat(room.said(Outgoing.DropButtons.class))
        .containsExactly(new Outgoing.DropButtons(StaffRoom.GROUP, old));
  }
}
