package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.draft.NewTicketLimit;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.draft.SubmittingDraft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubmittingADraftTest extends UseCaseTesting {
  private final SubmitDraft submit =
      new SubmittingDraft(
          store.units(),
          store.drafts(),
          store.tickets(),
          journal,
          new NewTicketLimit(store.tickets(), desk),
          desk,
          clock);
  private final Actor ivan = acting(IVAN);

  private void complete() {
    store.drafts().save(aDraft().of(((Actor.Customer) ivan).id()).addingFiles());
  }

  private Ticket.Open submitted() {
    return ((SubmitDraft.Result.Submitted) submit.submit(new SubmitDraft.Command(ivan))).ticket();
  }

  @Test
  void the_day_of_a_number_is_that_of_the_desk() {
    clock.set(Instant.parse("2024-12-25T21:30:00Z"));
    complete();

    assertThat(submitted().number()).hasToString("#20241226-001");
  }

  @Test
  void a_number_of_a_submission_that_failed_goes_to_the_next_one() {
    complete();
    try {
      store
          .units()
          .run(
              () -> {
                Ticket.Open _ = submitted();
                throw new IllegalStateException("planted");
              });
    } catch (IllegalStateException _) {
      // as planted
    }

    assertThat(submitted().number().sequence()).isEqualTo(1);
  }
}
