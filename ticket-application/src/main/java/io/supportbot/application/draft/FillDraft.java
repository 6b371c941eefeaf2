package io.supportbot.application.draft;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TextProblem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A customer answers a step of the dialogue. Whatever they send, nothing given before is lost.
public interface FillDraft {
  Result fill(Command command);

  /// @param actor a customer
  record Command(Actor actor, Input input) {}

  /// What a customer can do in the dialogue.
  sealed interface Input {
    /// Open the dialogue, with the category already chosen where a link named one.
    record Begin(Optional<CategoryKey> category) implements Input {}

    /// Open the dialogue with words and files that came before any question. The words are the description, so that it is not asked for
    /// once the category is chosen.
    ///
    /// @param message how the channel names what said it, so that it can be corrected; empty where that cannot be
    record BeginWith(String text, List<Attachment> files, Optional<String> message)
        implements Input {
      public BeginWith {
        files = List.copyOf(files);
      }
    }

    /// Forget the present draft and open a new one.
    record StartAnew(Optional<CategoryKey> category) implements Input {}

    /// Go on with the present draft: show its step again.
    record GoOn() implements Input {}

    /// Press a category.
    record ChooseCategory(CategoryKey category) implements Input {}

    /// Write, with or without files: the text is the description where that is asked for, and joins it at any other step; the files are kept.
    ///
    /// @param message how the channel names what said it, so that it can be corrected; empty where that cannot be
    record Write(String text, List<Attachment> files, Optional<String> message)
        implements Input {
      public Write {
        files = List.copyOf(files);
      }
    }

    /// Keep the description given before coming back to this step.
    record KeepDescription() implements Input {}

    /// Press a priority.
    record ChoosePriority(Priority priority) implements Input {}

    /// One step back.
    record Back() implements Input {}

    /// Forget the draft.
    record Cancel() implements Input {}
  }

  /// What came of it.
  sealed interface Result {
    /// The dialogue is at this step now; the customer is to be asked what it asks.
    ///
    /// @param keptFiles how many new files were kept
    /// @param refusedFiles files that were not taken
    record At(Draft draft, int keptFiles, List<AttachmentLimits.Refusal> refusedFiles)
        implements Result {
      public At {
        refusedFiles = List.copyOf(refusedFiles);
      }
    }

    /// The words were put below the description; the step stays and still wants its answer.
    record Joined(Draft draft) implements Result {}

    /// The text cannot be a description; the step stays, files that came with it are kept.
    ///
    /// @param draft at the description, or at its beginning where the words came first
    /// @param refusedFiles files that were not taken
    record BadDescription(
        Draft draft,
        TextProblem problem,
        int maxLength,
        List<AttachmentLimits.Refusal> refusedFiles)
        implements Result {
      public BadDescription {
        refusedFiles = List.copyOf(refusedFiles);
      }
    }

    /// Nothing was written at a step that wants something else; it stays.
    record WrongAnswer(Draft draft) implements Result {}

    /// A press that belongs to another step than the present one, such as on an old keyboard; nothing changed.
    record OutOfPlace(Draft draft) implements Result {}

    /// There is a draft already: go on or start anew?
    record AlreadyFilling(Draft draft) implements Result {}

    /// The desk has no such category; the dialogue is where it was.
    record NoSuchCategory(Optional<Draft> draft) implements Result {}

    /// There is no draft: it was never begun, is submitted, cancelled or expired.
    record NoDraft() implements Result {}

    /// The draft is forgotten.
    record Cancelled() implements Result {}

    /// The customer opened as many tickets as the desk allows; there is no draft.
    ///
    /// @param perHour how many tickets an hour
    /// @param waitFor until the next one is possible
    record TooManyTickets(int perHour, Duration waitFor) implements Result {}

    /// The actor is no customer.
    record NotAllowed() implements Result {}
  }
}
