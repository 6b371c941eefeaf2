package io.supportbot.domain.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.OperatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Instant OPENED = Instant.parse("2024-12-25T10:00:00Z");
  private static final Instant LATER = OPENED.plusSeconds(60);
  private static final OperatorId ANNA = new OperatorId(1001);
  private static final OperatorId BORIS = new OperatorId(1002);
  private static final Actor BY_ANNA = new Actor.Operator(ANNA);
  private static final Actor BY_IVAN = new Actor.Customer(new CustomerId(1));
  private static final TicketNumber NUMBER = new TicketNumber(LocalDate.of(2024, 12, 25), 1);
  private static final TicketDetails DETAILS =
      new TicketDetails(
          NUMBER,
          new CustomerId(1),
          new CategoryKey("tech"),
          Priority.HIGH,
          new Description("Не работает"),
          List.of(),
          OPENED);

  private static Ticket.InProgress taken() {
    return new Ticket.InProgress(DETAILS, 7, ANNA);
  }

  @Test
  void a_new_ticket_waits_in_the_queue_and_is_of_its_customer() {
    Change<Ticket.Open> change = Ticket.open(DETAILS);

    assertThat(change.ticket()).isEqualTo(new Ticket.Open(DETAILS, 0));
    assertThat(change.events()).containsExactly(new TicketEvent.Opened(NUMBER, BY_IVAN, OPENED));
    assertThat(change.ticket().assignee()).isEmpty();
    assertThat(change.ticket().status().isActive()).isTrue();
  }

  @Test
  void taking_assigns_to_oneself() {
    Change<Ticket.InProgress> change = new Ticket.Open(DETAILS, 3).take(ANNA, LATER);

    assertThat(change.ticket()).isEqualTo(new Ticket.InProgress(DETAILS, 3, ANNA));
    assertThat(change.events())
        .containsExactly(
            new TicketEvent.Assigned(
                NUMBER, BY_ANNA, LATER, Optional.empty(), ANNA, Optional.empty()));
    assertThat(((TicketEvent.Assigned) change.events().getFirst()).isTaken()).isTrue();
  }

  @Test
  void assigning_to_another_is_no_taking() {
    TicketEvent event =
        new Ticket.Open(DETAILS, 3)
            .assign(BORIS, Optional.of("глянь"), BY_ANNA, LATER)
            .events()
            .getFirst();

    assertThat(((TicketEvent.Assigned) event).isTaken()).isFalse();
  }

  @Test
  void handing_over_names_both_and_needs_another_operator() {
    assertThat(taken().handOver(BORIS, Optional.empty(), BY_ANNA, LATER).events())
        .containsExactly(
            new TicketEvent.Assigned(
                NUMBER, BY_ANNA, LATER, Optional.of(ANNA), BORIS, Optional.empty()));
    assertThatThrownBy(() -> taken().handOver(ANNA, Optional.empty(), BY_ANNA, LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must go to another operator");
  }

  @Test
  void a_ticket_in_work_returns_to_the_queue_with_nobody_assigned() {
    Change<Ticket.Open> change = taken().returnToQueue(BY_ANNA, LATER);

    assertThat(change.ticket()).isEqualTo(new Ticket.Open(DETAILS, 7));
    assertThat(change.events())
        .containsExactly(new TicketEvent.ReturnedToQueue(NUMBER, BY_ANNA, LATER, ANNA));
  }

  @Test
  void a_resolved_ticket_is_closed_or_reopened() {
    Ticket.Resolved resolved = taken().resolve(BY_ANNA, LATER).ticket();

    assertThat(resolved.assignee()).contains(ANNA);
    assertThat(resolved.finishedAt()).isEqualTo(LATER);
    assertThat(resolved.close(new Actor.Automation(), LATER).ticket())
        .isEqualTo(new Ticket.Closed(DETAILS, 7, ANNA, LATER));
    assertThat(resolved.reopen(BY_IVAN, LATER).events())
        .containsExactly(new TicketEvent.Reopened(NUMBER, BY_IVAN, LATER, Status.RESOLVED));
  }

  @Test
  void a_rejected_ticket_keeps_its_reason_and_can_be_reopened() {
    RejectionReason reason = new RejectionReason(" Дубликат ");
    Ticket.Rejected rejected = taken().reject(reason, BY_ANNA, LATER).ticket();

    assertThat(rejected.reason().text()).isEqualTo("Дубликат");
    assertThat(rejected.reopen(BY_ANNA, LATER).ticket()).isEqualTo(new Ticket.Open(DETAILS, 7));
  }

  @Test
  void only_active_states_are_active() {
    assertThat(List.of(Status.values()))
        .filteredOn(Status::isActive)
        .containsExactly(Status.OPEN, Status.IN_PROGRESS);
  }

  @Test
  void changes_made_one_after_another_keep_all_events_in_order() {
    Change<Ticket.Resolved> change =
        Ticket.open(DETAILS)
            .then(open -> open.take(ANNA, LATER))
            .then(taken -> taken.resolve(BY_ANNA, LATER));

    assertThat(change.events())
        .hasExactlyElementsOfTypes(
            TicketEvent.Opened.class, TicketEvent.Assigned.class, TicketEvent.Resolved.class);
    assertThat(change.ticket().version()).isZero();
  }

  @Test
  void a_comment_belongs_to_its_ticket() {
    TicketNumber other = new TicketNumber(LocalDate.of(2024, 12, 25), 2);

    assertThat(taken().comment(comment(NUMBER, BY_IVAN, Visibility.PUBLIC, "x")).ticket())
        .isEqualTo(taken());
    assertThatThrownBy(
            () -> taken().comment(comment(other, BY_IVAN, Visibility.PUBLIC, "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_customer_has_no_internal_comments_and_an_empty_one_is_none() {
    assertThatThrownBy(() -> comment(NUMBER, BY_IVAN, Visibility.INTERNAL, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> comment(NUMBER, BY_ANNA, Visibility.PUBLIC, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void confidential_texts_do_not_show_when_printed() {
    assertThat(new Description("секрет")).asString().doesNotContain("секрет");
    assertThat(new RejectionReason("секрет")).asString().doesNotContain("секрет");
    assertThat(comment(NUMBER, BY_ANNA, Visibility.PUBLIC, "секрет"))
        .asString()
        .doesNotContain("секрет");
  }

  @Test
  void lengths_are_counted_in_code_points_without_blanks_around() {
    assertThat(Description.problemIn("\uD83D\uDE80".repeat(4096))).isEmpty();
    assertThat(Description.problemIn("x".repeat(4097))).contains(TextProblem.TOO_LONG);
    assertThat(Description.problemIn(" " + "x".repeat(4096) + "\n")).isEmpty();
    assertThat(Description.problemIn(" \n\t")).contains(TextProblem.EMPTY);
    assertThat(RejectionReason.problemIn("x".repeat(1001))).contains(TextProblem.TOO_LONG);
  }

  private static Comment comment(
      TicketNumber number, Actor author, Visibility visibility, String text) {
    return new Comment(
        new CommentId(new UUID(1, 2)), number, author, visibility, text, List.of(), LATER);
  }
}
