package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();
  private static final Incoming.Chat ELSEWHERE = new Incoming.Chat(-5, false);

  private final StaffRoom room = new StaffRoom();

  @Test
  void every_group_and_no_private_chat_is_served() {
    assertThat(room.side.serves(StaffRoom.group())).isTrue();
    assertThat(room.side.serves(ELSEWHERE)).isTrue();
    assertThat(room.side.serves(new Incoming.Chat(2001, true))).isFalse();
  }

  @Test
  void a_command_in_another_group_is_told_where_the_bot_works() {
    write(ELSEWHERE, "/ticket 20241225-001");

    assertThat(room.said(Outgoing.Say.class))
        .singleElement()
        .satisfies(
            say -> {
              assertThat(say.chat()).isEqualTo(-5);
              assertThat(say.text().value()).startsWith("Этот бот работает только");
            });
  }

  @Test
  void answers_to_commands_in_another_group_merge_while_they_wait() {
    write(ELSEWHERE, "/ticket 20241225-001");
    write(ELSEWHERE, "/help");

    assertThat(room.said(Outgoing.Say.class))
        .extracting(say -> say.merge().orElseThrow())
        .containsExactly("elsewhere", "elsewhere");
  }

  @Test
  void talk_in_another_group_is_left_alone() {
    write(ELSEWHERE, "Привет");

    assertThat(room.said()).isEmpty();
  }

  @Test
  void a_press_in_another_group_is_answered_and_changes_nothing() {
    room.holding(aTicket().open());

    press(ELSEWHERE);

    assertThat(room.said()).hasExactlyElementsOfTypes(Outgoing.AnswerPress.class);
    assertThat(room.ticket(NUMBER).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void a_group_that_moved_is_the_staff_group_still() {
    room.holding(aTicket().open());
    room.store
        .conversationMoves()
        .moved("telegram", Long.toString(StaffRoom.GROUP), "-100777");

    press(new Incoming.Chat(-100777, false));

    assertThat(room.ticket(NUMBER).assignee()).contains(ANNA);
  }

  private void write(Incoming.Chat chat, String text) {
    room.side.handle(
        new Incoming.Message(
            chat,
            StaffRoom.sender(ANNA),
            List.of(1),
            text,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            StaffRoom.NOW,
            StaffRoom.NOW));
  }

  private void press(Incoming.Chat chat) {
    room.side.handle(
        new Incoming.Press(
            chat,
            StaffRoom.sender(ANNA),
            "p1",
            ButtonCodec.encode(new ForStaff.Take(NUMBER)),
            5,
            StaffRoom.NOW));
  }
}
