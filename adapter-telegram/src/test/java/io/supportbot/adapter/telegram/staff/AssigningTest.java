package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.desk.OperatorRole;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssigningTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  @Test
  void the_card_offers_the_operators_a_way_back_and_all_else_that_can_be_done() {
    int card = room.holding(aTicket().takenBy(BORIS));

    room.press(ANNA, new ForStaff.ChooseAssignee(NUMBER, 0), card);

    List<Outgoing.Edit> edits = room.said(Outgoing.Edit.class);
    assertThat(edits).hasSize(1);
    assertThat(edits.getFirst().message()).isEqualTo(card);
    assertThat(TicketCardTest.labels(edits.getFirst().keyboard()))
        .containsExactly(
            "Анна", "✓ Борис", "« Назад", "↩️ В очередь", "✅ Решена", "🚫 Отклонить");
  }

  @Test
  void many_operators_come_in_pages() {
    room.desk.change(
        aDesk()
            .with(
                IntStream.rangeClosed(0, 17)
                    .mapToObj(
                        i ->
                            new Operator(
                                new OperatorId(1001 + i),
                                "Оператор " + i,
                                OperatorRole.OPERATOR,
                                Set.of()))
                    .toArray(Operator[]::new))
            .build());
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.ChooseAssignee(NUMBER, 1), card);
    assertThat(shown())
        .hasSize(14)
        .startsWith("Оператор 8")
        .containsSequence("Оператор 15", "◀️", "▶️", "✋ Взять", "« Назад");
    room.press(ANNA, new ForStaff.ChooseAssignee(NUMBER, 99), card);

    assertThat(shown())
        .containsExactly(
            "Оператор 16", "Оператор 17", "◀️", "✋ Взять", "« Назад", "✅ Решена", "🚫 Отклонить");
  }

  @Test
  void back_shows_the_cards_own_buttons() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.ShowCard(NUMBER), card);

    assertThat(shown())
        .containsExactly("✋ Взять", "👤 Назначить", "✅ Решена", "🚫 Отклонить");
  }

  @Test
  void nobody_is_chosen_for_a_finished_ticket() {
    int card = room.holding(aTicket().resolvedBy(ANNA));

    room.press(ANNA, new ForStaff.ChooseAssignee(NUMBER, 0), card);

    assertThat(room.said())
        .hasExactlyElementsOfTypes(Outgoing.AnswerPress.class, Outgoing.EditPosted.class);
  }

  @Test
  void whoever_is_given_a_ticket_by_a_colleague_is_mentioned() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.AssignTo(NUMBER, BORIS), card);

    assertThat(room.ticket(NUMBER).assignee()).contains(BORIS);
    List<Outgoing> said = room.said();
    assertThat(said)
        .contains(new Outgoing.AnswerPress("p1", "Заявка #20241225-001: Борис", false));
    assertThat(said)
        .filteredOn(Outgoing.Say.class::isInstance)
        .singleElement()
        .extracting(say -> ((Outgoing.Say) say).text().value())
        .isEqualTo(
            "<a href=\"tg://user?id=1002\">Борис</a>,"
                + " вам назначена заявка #20241225-001 (Анна).");
  }

  @Test
  void giving_a_ticket_to_oneself_needs_no_message() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.AssignTo(NUMBER, ANNA), card);

    assertThat(room.said(Outgoing.Say.class)).isEmpty();
  }

  @Test
  void an_operator_who_left_gets_nothing() {
    int card = room.holding(aTicket().open());

    room.press(ANNA, new ForStaff.AssignTo(NUMBER, new OperatorId(9)), card);

    assertThat(room.said().getFirst())
        .isEqualTo(new Outgoing.AnswerPress("p1", "Такого оператора больше нет", false));
  }

  private List<String> shown() {
    return TicketCardTest.labels(room.said(Outgoing.Edit.class).getFirst().keyboard());
  }
}
