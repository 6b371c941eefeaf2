package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.Files.document;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.draft.ExpiringDrafts;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillDraft.Input;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.application.draft.FillingDraft;
import io.supportbot.application.draft.NewTicketLimit;
import io.supportbot.application.draft.SeeDraft;
import io.supportbot.application.draft.SeeingDraft;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.draft.SubmittingDraft;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillingADraftTest extends UseCaseTesting {
  private static final CategoryKey TECH = new CategoryKey("tech");

  private final NewTicketLimit limit = new NewTicketLimit(store.tickets(), desk);
  private final FillDraft fill =
      new FillingDraft(store.units(), store.drafts(), limit, desk, clock);
  private final SubmitDraft submit =
      new SubmittingDraft(
          store.units(), store.drafts(), store.tickets(), journal, limit, desk, clock);
  private final Actor ivan = acting(IVAN);

  private Result does(Input input) {
    return fill.fill(new FillDraft.Command(ivan, input));
  }

  private Result writes(String text, Attachment... files) {
    return does(new Input.Write(text, List.of(files), Optional.empty()));
  }

  private Draft present() {
    return store.drafts().find(((Actor.Customer) ivan).id()).orElseThrow();
  }

  private void describing() {
    does(new Input.Begin(Optional.of(TECH)));
  }

  private void addingFiles() {
    describing();
    writes("Не работает вход");
    does(new Input.ChoosePriority(Priority.HIGH));
  }

  private SubmitDraft.Result submits() {
    return submit.submit(new SubmitDraft.Command(ivan));
  }

  @Test
  void the_whole_dialogue_makes_a_ticket_with_the_days_next_number() {
    does(new Input.Begin(Optional.empty()));
    does(new Input.ChooseCategory(TECH));
    writes("Не работает вход", photo("a", "Не работает вход"));
    does(new Input.ChoosePriority(Priority.HIGH));
    writes("", photo("b", "вот ещё"));

    Ticket.Open ticket = ((SubmitDraft.Result.Submitted) submits()).ticket();

    assertThat(ticket.number()).hasToString("#20241225-001");
    assertThat(ticket.details().attachments())
        .containsExactly(photo("a"), photo("b", "вот ещё"));
    assertThat(store.searchIndex().find("вход", 5)).containsExactly(ticket.number());
    assertThat(announced).hasSize(1);
    assertThat(submits()).isEqualTo(new SubmitDraft.Result.NoDraft());
  }

  @Test
  void beginning_again_asks_whether_to_go_on() {
    describing();

    assertThat(does(new Input.Begin(Optional.empty())))
        .isInstanceOf(Result.AlreadyFilling.class);
    assertThat(does(new Input.GoOn())).isInstanceOf(Result.At.class);
    assertThat(does(new Input.StartAnew(Optional.empty()))).isInstanceOf(Result.At.class);
    assertThat(present().step()).isEqualTo(Step.CATEGORY);
  }

  @Test
  void a_picture_alone_is_kept_and_the_text_still_asked_for() {
    describing();

    assertThat(writes(" ", photo("a")))
        .isInstanceOfSatisfying(
            Result.At.class,
            at -> {
              assertThat(at.draft().step()).isEqualTo(Step.DESCRIPTION);
              assertThat(at.keptFiles()).isEqualTo(1);
            });
    assertThat(writes("Не работает")).isInstanceOf(Result.At.class);
    assertThat(present().answers().files()).containsExactly(photo("a"));
  }

  @Test
  void a_bad_description_keeps_the_step_and_the_files() {
    describing();

    assertThat(writes(""))
        .isInstanceOfSatisfying(
            Result.BadDescription.class,
            bad -> assertThat(bad.problem()).isEqualTo(TextProblem.EMPTY));
    assertThat(writes("x".repeat(4097), photo("a"), document("film", 21L << 20)))
        .isInstanceOfSatisfying(
            Result.BadDescription.class,
            bad -> {
              assertThat(bad.problem()).isEqualTo(TextProblem.TOO_LONG);
              assertThat(bad.refusedFiles()).hasSize(1);
            });
    assertThat(present().answers().files()).containsExactly(photo("a"));
    assertThat(present().step()).isEqualTo(Step.DESCRIPTION);
  }

  @Test
  void a_look_at_the_draft_changes_nothing() {
    SeeDraft see = new SeeingDraft(store.units(), store.drafts());
    assertThat(see.see(ivan)).isEmpty();
    does(new Input.Begin(Optional.empty()));
    Draft before = present();
    clock.advance(Duration.ofMinutes(1));

    assertThat(see.see(ivan)).contains(before);
    assertThat(see.see(ANNA_ACTS)).isEmpty();
    assertThat(present()).isEqualTo(before);
  }

  @Test
  void files_and_words_are_taken_at_every_step() {
    does(new Input.Begin(Optional.empty()));
    assertThat(writes("")).isInstanceOf(Result.WrongAnswer.class);
    assertThat(writes("", photo("a"))).isInstanceOf(Result.At.class);
    does(new Input.ChooseCategory(TECH));
    writes("Не работает");
    assertThat(writes("вход")).isEqualTo(new Result.Joined(present()));
    assertThat(writes("", photo("b"))).isInstanceOf(Result.At.class);
    assertThat(writes("в систему", photo("c"))).isInstanceOf(Result.At.class);
    assertThat(writes("x".repeat(4090))).isInstanceOf(Result.BadDescription.class);

    assertThat(present().answers().description())
        .contains(new Description("Не работает\nвход\nв систему"));
    assertThat(present().answers().files())
        .containsExactly(photo("a"), photo("b"), photo("c"));
    assertThat(present().step()).isEqualTo(Step.PRIORITY);
  }

  @Test
  void files_beyond_the_limits_are_refused_and_the_others_kept() {
    desk.change(aDesk().attachments(2, 1000).build());
    addingFiles();

    assertThat(
            writes(
                "",
                document("a", 1000),
                document("b", 1001),
                document("c", 1),
                document("d", 1)))
        .isInstanceOfSatisfying(
            Result.At.class,
            at -> {
              assertThat(at.keptFiles()).isEqualTo(2);
              assertThat(at.refusedFiles()).hasSize(2);
            });
  }

  @Test
  void presses_of_other_steps_change_nothing() {
    describing();
    Draft before = present();
    clock.advance(Duration.ofMinutes(1));

    assertThat(does(new Input.ChooseCategory(TECH))).isEqualTo(new Result.OutOfPlace(before));
    assertThat(does(new Input.ChoosePriority(Priority.LOW)))
        .isEqualTo(new Result.OutOfPlace(before));
    assertThat(does(new Input.KeepDescription())).isEqualTo(new Result.OutOfPlace(before));
    assertThat(submits()).isEqualTo(new SubmitDraft.Result.NotComplete(before));
    assertThat(present()).isEqualTo(before);
  }

  @Test
  void going_back_keeps_every_answer() {
    addingFiles();
    does(new Input.Back());
    does(new Input.Back());

    assertThat(does(new Input.KeepDescription())).isInstanceOf(Result.At.class);
    assertThat(present().step()).isEqualTo(Step.PRIORITY);
    does(new Input.Back());
    does(new Input.Back());
    does(new Input.Back());
    assertThat(present().step()).isEqualTo(Step.CATEGORY);
    assertThat(present().answers().priority()).contains(Priority.HIGH);
  }

  @Test
  void an_unknown_category_leaves_the_dialogue_where_it_was() {
    does(new Input.Begin(Optional.empty()));

    assertThat(does(new Input.ChooseCategory(new CategoryKey("gone"))))
        .isEqualTo(new Result.NoSuchCategory(Optional.of(present())));
  }

  @Test
  void without_a_draft_there_is_nothing_to_press() {
    for (Input input :
        List.of(
            new Input.GoOn(),
            new Input.ChooseCategory(TECH),
            new Input.Write("x", List.of(), Optional.empty()),
            new Input.KeepDescription(),
            new Input.ChoosePriority(Priority.LOW),
            new Input.Back(),
            new Input.Cancel())) {
      assertThat(does(input)).isEqualTo(new Result.NoDraft());
    }
    describing();
    assertThat(does(new Input.Cancel())).isEqualTo(new Result.Cancelled());
    assertThat(does(new Input.Back())).isEqualTo(new Result.NoDraft());
  }

  @Test
  void only_customers_fill_drafts() {
    assertThat(fill.fill(new FillDraft.Command(ANNA_ACTS, new Input.GoOn())))
        .isEqualTo(new Result.NotAllowed());
    assertThat(submit.submit(new SubmitDraft.Command(ANNA_ACTS)))
        .isEqualTo(new SubmitDraft.Result.NotAllowed());
  }

  @Test
  void more_tickets_than_allowed_have_to_wait_until_the_oldest_is_an_hour_old() {
    desk.change(aDesk().newTicketsPerHour(2).build());
    anOpenTicketOf(IVAN, "20241225-001");
    addingFiles();
    clock.advance(Duration.ofMinutes(10));
    anOpenTicketOf(IVAN, "20241225-002");

    assertThat(submits())
        .isEqualTo(new SubmitDraft.Result.TooManyTickets(2, Duration.ofMinutes(50)));
    assertThat(present().step()).isEqualTo(Step.FILES);
    does(new Input.Cancel());
    assertThat(does(new Input.Begin(Optional.empty())))
        .isEqualTo(new Result.TooManyTickets(2, Duration.ofMinutes(50)));

    clock.advance(Duration.ofMinutes(50).plusSeconds(1));
    assertThat(does(new Input.Begin(Optional.empty()))).isInstanceOf(Result.At.class);
  }

  @Test
  void an_untouched_draft_expires_with_a_word_and_a_touched_one_does_not() {
    ExpiringDrafts expire =
        new ExpiringDrafts(
            store.units(), store.drafts(), store.customers(), deliveries, desk, watermark);
    describing();
    clock.advance(Duration.ofHours(24));
    does(new Input.GoOn());
    clock.advance(Duration.ofHours(24));
    assertThat(expire.expire()).isZero();
    clock.advance(Duration.ofSeconds(1));

    assertThat(expire.expire()).isEqualTo(1);
    assertThat(announced)
        .singleElement()
        .isInstanceOf(Announcement.DraftExpired.class);
    assertThat(expire.expire()).isZero();
  }
}
