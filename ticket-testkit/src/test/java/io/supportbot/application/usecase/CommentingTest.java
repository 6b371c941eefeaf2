package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.Files.document;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.AddressComment;
import io.supportbot.application.comment.AddressingComment;
import io.supportbot.application.comment.BeginComment;
import io.supportbot.application.comment.BeginningComment;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentOnTicket.Result;
import io.supportbot.application.comment.WriteComment;
import io.supportbot.application.comment.WritingComment;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.AssigningTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.SeeingTicket;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentingTest extends UseCaseTesting {
  private final WriteComment write =
      new WritingComment(
          store.units(), commenting, store.commentDrafts(), store.tickets(), clock);
  private final AddressComment address =
      new AddressingComment(store.units(), commenting, store.commentDrafts());
  private final BeginComment begin =
      new BeginningComment(
          store.units(), reach, address, store.commentDrafts(), reopening, clock);
  private final SeeTicket see =
      new SeeingTicket(
          store.units(), reach, store.comments(), store.ticketEvents(), store.customers());
  private final Actor ivan = acting(IVAN);

  private Result says(Actor actor, Ticket ticket, Visibility visibility, String text) {
    return commenting.comment(
        new CommentOnTicket.Command(actor, ticket.number(), visibility, text, List.of()));
  }

  private WriteComment.Result writes(String text, Attachment... files) {
    return write.write(
        new WriteComment.Command(ivan, text, List.of(files), Optional.empty(), Optional.empty()));
  }

  private List<String> said(Ticket ticket) {
    return store
        .comments()
        .ofTicket(ticket.number(), EnumSet.allOf(Visibility.class), 100)
        .stream()
        .map(Comment::text)
        .toList();
  }

  @Test
  void a_comment_is_stored_announced_and_found() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(says(ivan, open, Visibility.PUBLIC, " принтер мигает "))
        .isInstanceOf(Result.Commented.class);

    assertThat(said(open)).containsExactly("принтер мигает");
    assertThat(announcedEvents()).hasExactlyElementsOfTypes(TicketEvent.Commented.class);
    assertThat(store.searchIndex().find("принтер", 5)).containsExactly(open.number());
  }

  @Test
  void a_finished_ticket_takes_notes_but_no_public_comment() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);

    assertThat(says(ivan, resolved, Visibility.PUBLIC, "нет"))
        .isEqualTo(new Result.TicketFinished(resolved, true));
    assertThat(says(ANNA_ACTS, resolved, Visibility.INTERNAL, "звонила"))
        .isInstanceOf(Result.Commented.class);
    assertThat(said(resolved)).containsExactly("звонила");
    assertThat(stored(resolved.number())).isEqualTo(resolved);
  }

  @Test
  void customers_write_no_notes_and_nothing_on_tickets_of_others() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(says(ivan, open, Visibility.INTERNAL, "x"))
        .isEqualTo(new Result.Refused(new Refusal.NotAllowed()));
    assertThat(says(acting(MARIA), open, Visibility.PUBLIC, "x"))
        .isEqualTo(new Result.Refused(new Refusal.NoSuchTicket(open.number())));
    assertThat(said(open)).isEmpty();
  }

  @Test
  void an_empty_comment_or_one_of_refused_files_alone_is_bad() {
    desk.change(aDesk().attachments(1, 10).build());
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(
            commenting.comment(
                new CommentOnTicket.Command(
                    ivan,
                    open.number(),
                    Visibility.PUBLIC,
                    " ",
                    List.of(document("big", 11)))))
        .isInstanceOfSatisfying(
            Result.BadComment.class,
            bad -> {
              assertThat(bad.problem()).isEqualTo(TextProblem.EMPTY);
              assertThat(bad.refusedFiles()).hasSize(1);
            });
  }

  @Test
  void words_go_to_the_only_active_ticket() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(writes("ещё не работает")).isInstanceOf(WriteComment.Result.Written.class);
    assertThat(said(open)).containsExactly("ещё не работает");
  }

  @Test
  void without_an_active_ticket_nothing_is_kept() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);

    assertThat(writes("алло"))
        .isEqualTo(new WriteComment.Result.NoActiveTicket(Optional.of(resolved)));
    assertThat(store.commentDrafts().find(resolved.details().customer())).isEmpty();
  }

  @Test
  void with_several_active_tickets_all_words_are_kept_until_one_is_named() {
    Ticket.Open first = anOpenTicketOf(IVAN, "20241225-001");
    anOpenTicketOf(IVAN, "20241225-002");

    assertThat(writes("раз")).isInstanceOf(WriteComment.Result.WhichTicket.class);
    assertThat(writes("два", photo("a"))).isInstanceOf(WriteComment.Result.WhichTicket.class);
    assertThat(address.address(new AddressComment.Command(ivan, first.number())))
        .isInstanceOf(AddressComment.Result.Written.class);

    assertThat(said(first)).containsExactly("раз\nдва");
    assertThat(address.address(new AddressComment.Command(ivan, first.number())))
        .isEqualTo(new AddressComment.Result.NothingKept());
  }

  @Test
  void words_too_long_to_join_the_kept_ones_are_refused_and_the_kept_ones_stay() {
    Ticket.Open first = anOpenTicketOf(IVAN, "20241225-001");
    anOpenTicketOf(IVAN, "20241225-002");
    writes("раз");

    assertThat(writes("x".repeat(4095)))
        .isInstanceOfSatisfying(
            WriteComment.Result.Written.class,
            written -> assertThat(written.result()).isInstanceOf(Result.BadComment.class));
    address.address(new AddressComment.Command(ivan, first.number()));

    assertThat(said(first)).containsExactly("раз");
  }

  @Test
  void words_after_the_button_go_to_its_ticket_once() {
    Ticket.Open first = anOpenTicketOf(IVAN, "20241225-001");
    anOpenTicketOf(IVAN, "20241225-002");
    begin.begin(new BeginComment.Command(ivan, first.number()));

    assertThat(writes("раз")).isInstanceOf(WriteComment.Result.Written.class);
    assertThat(writes("два")).isInstanceOf(WriteComment.Result.WhichTicket.class);

    assertThat(said(first)).containsExactly("раз");
  }

  @Test
  void words_that_wait_for_their_ticket_go_to_the_one_whose_button_is_pressed() {
    Ticket.Open first = anOpenTicketOf(IVAN, "20241225-001");
    anOpenTicketOf(IVAN, "20241225-002");
    writes("раз");

    assertThat(begin.begin(new BeginComment.Command(ivan, first.number())))
        .isInstanceOfSatisfying(
            BeginComment.Result.Addressed.class,
            addressed ->
                assertThat(addressed.result()).isInstanceOf(Result.Commented.class));

    assertThat(said(first)).containsExactly("раз");
    assertThat(begin.begin(new BeginComment.Command(ivan, first.number())))
        .isInstanceOfSatisfying(
            BeginComment.Result.AwaitingWords.class,
            awaiting -> assertThat(awaiting.ticket().number()).isEqualTo(first.number()));
  }

  @Test
  void words_that_wait_stay_where_the_ticket_of_the_button_is_finished() {
    Ticket.Resolved finished = aResolvedTicket(IVAN);
    Ticket.Open open = anOpenTicketOf(IVAN, "20241225-002");
    anOpenTicketOf(IVAN, "20241225-003");
    writes("раз");

    assertThat(begin.begin(new BeginComment.Command(ivan, finished.number())))
        .isInstanceOf(BeginComment.Result.TicketFinished.class);
    address.address(new AddressComment.Command(ivan, open.number()));

    assertThat(said(open)).containsExactly("раз");
  }

  @Test
  void a_customer_sees_neither_notes_nor_what_was_said_at_a_hand_over() {
    Ticket.InProgress taken = aTicketOfAnna(IVAN);
    says(ANNA_ACTS, taken, Visibility.INTERNAL, "между нами");
    says(ANNA_ACTS, taken, Visibility.PUBLIC, "посмотрим");
    new AssigningTicket(work, desk)
        .assign(
            new AssignTicket.Command(
                ANNA_ACTS, taken.number(), BORIS, Optional.of("осторожно, сердит")));

    SeeTicket.Result.Seen own = seen(ivan, taken);
    assertThat(own.comments()).extracting(Comment::text).containsExactly("посмотрим");
    assertThat(own.events())
        .hasExactlyElementsOfTypes(TicketEvent.Commented.class, TicketEvent.Assigned.class);
    assertThat(own.toString()).doesNotContain("сердит");
    SeeTicket.Result.Seen staff = seen(new Actor.Operator(ANNA), taken);
    assertThat(staff.comments()).hasSize(2);
    assertThat(staff.toString()).contains("сердит");
  }

  private SeeTicket.Result.Seen seen(Actor actor, Ticket ticket) {
    return (SeeTicket.Result.Seen) see.see(new SeeTicket.Query(actor, ticket.number()));
  }
}
