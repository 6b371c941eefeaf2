package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffCommandsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  @Test
  void a_ticket_is_shown_anew_and_its_former_cards_point_there() {
    int former = room.holding(aTicket().open());

    room.reply(ANNA, 0, "/ticket 20241225-001");

    assertThat(room.said())
        .hasExactlyElementsOfTypes(
            Outgoing.Say.class, Outgoing.RetireCards.class, Outgoing.PointToTopic.class)
        .contains(
            new Outgoing.RetireCards(
                StaffRoom.GROUP,
                NUMBER,
                Html.of("Карточка заявки #20241225-001 теперь ниже.")));
    assertThat(room.newest(NUMBER, Role.CARD)).isNotEqualTo(former);
  }

  @Test
  void a_command_that_answers_a_card_means_its_ticket() {
    int card = room.holding(aTicket().open());

    room.reply(ANNA, card, "/ticket");

    assertThat(room.said(Outgoing.Say.class).getFirst().text().value()).contains("#20241225-001");
  }

  @Test
  void a_number_that_is_none_is_explained() {
    room.reply(ANNA, 0, "/ticket 17");

    assertThat(sentence()).isEqualTo("Укажите номер заявки: /ticket 20241225-001");
  }

  @Test
  void a_ticket_that_is_not_there_is_said_to_be_missing() {
    room.reply(ANNA, 0, "/ticket #20241225-009");

    assertThat(sentence()).isEqualTo("Заявка #20241225-009 не найдена");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/ticket 20241225-001", "/ticket 17", "/ticket", "/note Ждём", "/note", "/help"})
  void a_stranger_is_refused_whatever_they_ask_for(String command) {
    room.holding(aTicket().open());

    room.reply(STRANGER, 0, command);

    assertThat(sentence()).isEqualTo("Недостаточно прав");
  }

  @Test
  void an_anonymous_admin_sees_no_ticket() {
    room.holding(aTicket().open());

    room.write(StaffRoom.anonymous(), Optional.empty(), "/ticket 20241225-001");

    assertThat(sentence()).startsWith("Отключите анонимность");
  }

  @Test
  void help_is_short() {
    room.reply(ANNA, 0, "/help@our_bot");

    assertThat(sentence()).contains("/ticket").hasSizeLessThan(400);
  }

  private String sentence() {
    List<Outgoing.Say> said = room.said(Outgoing.Say.class);
    assertThat(said).hasSize(1);
    return said.getFirst().text().value();
  }
}
