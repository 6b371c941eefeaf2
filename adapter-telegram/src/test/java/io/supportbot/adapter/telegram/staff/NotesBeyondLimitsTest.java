package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fixture.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No operator believes to be kept what is not.
class NotesBeyondLimitsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();
  private static final int TOPIC = 12;
  private static final long HUGE = AttachmentLimits.LARGEST_FILE_BYTES + 1;

  private final StaffRoom room = new StaffRoom();

  @BeforeEach
  void aTopic() {
    room.holding(aTicket().open());
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);
  }

  @Test
  void a_note_whose_file_is_too_big_is_kept_without_it_and_says_so() {
    int note = write(ANNA, "Дамп", Files.photo("a"), Files.document("dump.bin", HUGE));

    assertThat(comments()).singleElement().returns(1, comment -> comment.attachments().size());
    List<Outgoing> said = room.said();
    assertThat(said)
        .hasExactlyElementsOfTypes(Outgoing.React.class, Outgoing.Say.class)
        .contains(new Outgoing.React(StaffRoom.GROUP, note, "✍"));
    assertThat(((Outgoing.Say) said.getLast()).text().value())
        .isEqualTo("Не записано:\n• dump.bin: больше 20 МБ");
  }

  @Test
  void what_could_not_be_kept_at_all_is_said_and_gets_no_mark() {
    write(ANNA, "", Files.document("dump.bin", HUGE));
    write(ANNA, "а".repeat(Comment.MAX_LENGTH + 1));
    write(STRANGER, "", Files.document("dump.bin", HUGE));

    assertThat(comments()).isEmpty();
    assertThat(room.said())
        .hasOnlyElementsOfType(Outgoing.Say.class)
        .extracting(say -> ((Outgoing.Say) say).text().value())
        .containsExactly(
            "Не записано:\n• dump.bin: больше 20 МБ",
            "Заметка не записана: она длиннее 4\u00a0096 символов.");
  }

  @Test
  void a_note_that_was_changed_into_one_too_long_is_said_not_to_be_kept() {
    int note = write(ANNA, "Позвонить в 5");
    room.said();

    room.edit(ANNA, note, "а".repeat(Comment.MAX_LENGTH + 1));

    assertThat(room.said(Outgoing.Say.class))
        .singleElement()
        .returns(Optional.of(new Posted(NUMBER, Role.SHORT_REPLY)), Outgoing.Say::posted)
        .satisfies(say -> assertThat(say.text().value()).startsWith("Заметка не записана"));
    assertThat(comments()).extracting(Comment::text).containsExactly("Позвонить в 5");
  }

  private int write(OperatorId who, String text, Attachment... files) {
    return room.write(
        StaffRoom.sender(who), Optional.empty(), Optional.of(TOPIC), text, files);
  }

  private List<Comment> comments() {
    return room.store.comments().ofTicket(NUMBER, Set.of(Visibility.values()), 100);
  }
}
