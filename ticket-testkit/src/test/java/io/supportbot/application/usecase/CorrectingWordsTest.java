package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.draft.CorrectWords;
import io.supportbot.application.draft.CorrectWords.Result;
import io.supportbot.application.draft.CorrectingWords;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.TextProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectingWordsTest extends UseCaseTesting {
  private final CorrectWords correct =
      new CorrectingWords(store.units(), store.drafts(), store.commentDrafts(), clock);
  private final Actor ivan = acting(IVAN);
  private final CustomerId customer = ((Actor.Customer) ivan).id();

  private static Words said(String message, String text) {
    return new Words(text, Optional.of(message));
  }

  private Result corrects(Actor actor, Words words) {
    return correct.correct(new CorrectWords.Command(actor, words));
  }

  private void drafted(Words words) {
    Draft draft = aDraft().of(customer).describing().describe(words, clock.instant());
    store.drafts().save(draft);
  }

  private Optional<Description> description() {
    return store.drafts().find(customer).orElseThrow().answers().description();
  }

  private CommentDraft waiting(Words... words) {
    CommentDraft kept =
        new CommentDraft.AwaitingTicket(
            customer, List.of(words), List.of(photo("p1")), clock.instant());
    store.commentDrafts().save(kept);
    return kept;
  }

  @Test
  void a_draft_says_what_its_messages_say_now() {
    drafted(said("7", "Не пичатает"));

    assertThat(corrects(ivan, said("7", "Не печатает"))).isEqualTo(new Result.Corrected());

    assertThat(description()).contains(new Description("Не печатает"));
  }

  @Test
  void words_that_wait_for_their_ticket_are_replaced_and_their_files_stay() {
    waiting(said("7", "Ещё нет"), said("8", "и пичатает"));

    assertThat(corrects(ivan, said("8", "и печатает"))).isEqualTo(new Result.Corrected());

    assertThat(store.commentDrafts().find(customer))
        .get()
        .isEqualTo(
            new CommentDraft.AwaitingTicket(
                customer,
                List.of(said("7", "Ещё нет"), said("8", "и печатает")),
                List.of(photo("p1")),
                clock.instant()));
  }

  @Test
  void what_does_not_fit_leaves_what_was_there() {
    drafted(said("7", "Не печатает"));
    CommentDraft kept = waiting(said("8", "Ещё нет"));
    String tooLong = "a".repeat(Description.MAX_LENGTH + 1);

    assertThat(corrects(ivan, said("7", tooLong)))
        .isEqualTo(new Result.BadWords(TextProblem.TOO_LONG, Description.MAX_LENGTH));
    assertThat(corrects(ivan, said("8", tooLong)))
        .isEqualTo(new Result.BadWords(TextProblem.TOO_LONG, Comment.MAX_LENGTH));

    assertThat(description()).contains(new Description("Не печатает"));
    assertThat(store.commentDrafts().find(customer)).contains(kept);
  }

  @Test
  void a_message_of_which_nothing_waits_changes_nothing() {
    assertThat(corrects(ivan, said("7", "Мимо"))).isEqualTo(new Result.NothingWaits());
    drafted(said("7", "Не печатает"));
    assertThat(corrects(ivan, said("8", "Мимо"))).isEqualTo(new Result.NothingWaits());
    assertThat(corrects(acting(MARIA), said("7", "Мимо"))).isEqualTo(new Result.NothingWaits());
    assertThat(description()).contains(new Description("Не печатает"));
  }

  @Test
  void only_customers_correct() {
    assertThat(corrects(ANNA_ACTS, said("7", "Мимо"))).isEqualTo(new Result.NotAllowed());
  }
}
