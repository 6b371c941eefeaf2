package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.Files.document;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.draft.AddressDraft;
import io.supportbot.application.draft.AddressingDraft;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillDraft.Input;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.application.draft.FillingDraft;
import io.supportbot.application.draft.NewTicketLimit;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeginningWithWordsTest extends UseCaseTesting {
  private static final CategoryKey TECH = new CategoryKey("tech");

  private final FillDraft fill =
      new FillingDraft(
          store.units(), store.drafts(), new NewTicketLimit(store.tickets(), desk), desk, clock);
  private final AddressDraft address =
      new AddressingDraft(store.units(), commenting, store.drafts());
  private final Actor ivan = acting(IVAN);

  private Result does(Input input) {
    return fill.fill(new FillDraft.Command(ivan, input));
  }

  private Result begins(String text, Attachment... files) {
    return does(new Input.BeginWith(text, List.of(files), Optional.empty()));
  }

  private Optional<Draft> draft() {
    return store.drafts().find(((Actor.Customer) ivan).id());
  }

  private Draft present() {
    return draft().orElseThrow();
  }

  @Test
  void the_words_are_the_description_and_the_category_leads_to_the_priority() {
    assertThat(begins("Не работает вход", photo("a", "Не работает вход")))
        .isInstanceOfSatisfying(
            Result.At.class,
            at -> {
              assertThat(at.draft().step()).isEqualTo(Step.CATEGORY);
              assertThat(at.keptFiles()).isEqualTo(1);
            });
    does(new Input.ChooseCategory(TECH));

    assertThat(present().step()).isEqualTo(Step.PRIORITY);
    assertThat(present().answers().description())
        .contains(new Description("Не работает вход"));
    assertThat(present().answers().files()).containsExactly(photo("a"));
  }

  @Test
  void who_comes_back_to_the_category_is_shown_the_description_again() {
    begins("Не работает вход");
    does(new Input.ChooseCategory(TECH));
    does(new Input.Back());
    does(new Input.Back());
    does(new Input.ChooseCategory(TECH));

    assertThat(present().step()).isEqualTo(Step.DESCRIPTION);
  }

  @Test
  void words_before_the_category_join_the_first_ones_or_are_the_first() {
    begins("Здравствуйте");
    assertThat(does(new Input.Write("Не работает", List.of(), Optional.empty())))
        .isEqualTo(new Result.Joined(present()));
    assertThat(present().answers().description())
        .contains(new Description("Здравствуйте\nНе работает"));

    does(new Input.StartAnew(Optional.empty()));
    assertThat(does(new Input.Write("Не работает", List.of(), Optional.empty())))
        .isEqualTo(new Result.Joined(present()));
    assertThat(present().answers().description()).contains(new Description("Не работает"));
  }

  @Test
  void words_too_long_to_be_a_description_begin_a_draft_without_one() {
    assertThat(begins("x".repeat(4097), photo("a"))).isInstanceOf(Result.BadDescription.class);
    assertThat(present().answers().description()).isEmpty();
    assertThat(present().answers().files()).containsExactly(photo("a"));
  }

  @Test
  void a_present_draft_is_not_begun_anew() {
    begins("раз");

    assertThat(begins("два")).isEqualTo(new Result.AlreadyFilling(present()));
    assertThat(present().answers().description()).contains(new Description("раз"));
  }

  @Test
  void the_limit_of_new_tickets_holds() {
    desk.change(aDesk().newTicketsPerHour(1).build());
    anOpenTicketOf(IVAN);

    assertThat(begins("раз")).isInstanceOf(Result.TooManyTickets.class);
    assertThat(draft()).isEmpty();
  }

  @Test
  void words_meant_for_a_ticket_become_its_comment_and_the_draft_goes() {
    Ticket.Open open = anOpenTicketOf(IVAN);
    begins("опять", photo("a"));

    assertThat(addressedTo(open)).isInstanceOf(CommentOnTicket.Result.Commented.class);

    assertThat(said(open)).extracting(Comment::text).containsExactly("опять");
    assertThat(said(open).getFirst().attachments()).containsExactly(photo("a"));
    assertThat(draft()).isEmpty();
    assertThat(address.address(new AddressDraft.Command(ivan, open.number())))
        .isEqualTo(new AddressDraft.Result.NothingKept());
  }

  @Test
  void a_finished_ticket_takes_no_words_and_the_draft_stays() {
    Ticket.Resolved resolved = aResolvedTicket(IVAN);
    begins("опять");

    assertThat(addressedTo(resolved)).isInstanceOf(CommentOnTicket.Result.TicketFinished.class);
    assertThat(draft()).isPresent();
  }

  @Test
  void a_draft_in_which_nothing_could_be_kept_goes_without_a_comment() {
    Ticket.Open open = anOpenTicketOf(IVAN);
    begins("", document("film", 21L << 20));

    assertThat(addressedTo(open)).isInstanceOf(CommentOnTicket.Result.BadComment.class);
    assertThat(draft()).isEmpty();
    assertThat(said(open)).isEmpty();
  }

  @Test
  void a_draft_with_a_category_is_a_ticket_of_its_own() {
    Ticket.Open open = anOpenTicketOf(IVAN);
    begins("опять");
    does(new Input.ChooseCategory(TECH));

    assertThat(address.address(new AddressDraft.Command(ivan, open.number())))
        .isEqualTo(new AddressDraft.Result.NothingKept());
    assertThat(draft()).isPresent();
  }

  @Test
  void only_customers_address_drafts() {
    Ticket.Open open = anOpenTicketOf(IVAN);

    assertThat(address.address(new AddressDraft.Command(ANNA_ACTS, open.number())))
        .isEqualTo(
            new AddressDraft.Result.Written(
                new CommentOnTicket.Result.Refused(new Refusal.NotAllowed()), List.of()));
  }

  private CommentOnTicket.Result addressedTo(Ticket ticket) {
    return ((AddressDraft.Result.Written)
            address.address(new AddressDraft.Command(ivan, ticket.number())))
        .result();
  }

  private List<Comment> said(Ticket ticket) {
    return store.comments().ofTicket(ticket.number(), EnumSet.allOf(Visibility.class), 100);
  }
}
