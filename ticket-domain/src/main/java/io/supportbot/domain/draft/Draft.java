package io.supportbot.domain.draft;

import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ticket that a customer is filling in, at one of the steps of the dialogue. Each step is a type that has only what it accepts:
///
/// ```text
///   ChoosingCategory ──choose──▶ Describing ──describe──▶ ChoosingPriority ──choose──▶ AddingFiles ──submit──▶ a ticket
///                    ◀──back───            ◀───back─────                  ◀──back───
/// ```
///
/// A customer may also begin by simply writing: their words are the description before the category is known. Choosing the category
/// then still leads to [Describing]; whether the description is asked for once more is up to who leads the dialogue.
///
/// Immutable. A customer has at most one draft. Words and files are taken at every step, so that none that came early or late is lost.
/// Cancelling is forgetting the draft and therefore no operation of it.
public sealed interface Draft {
  /// Whose draft it is.
  CustomerId customer();

  /// When it was begun. Tells a customer's draft from their earlier ones.
  Instant begunAt();

  /// What has been given so far, also at later steps that the customer came back from.
  Answers answers();

  /// When the customer last did something about it.
  Instant touchedAt();

  /// The name of this step.
  Step step();

  /// The same step with other answers.
  ///
  /// @throws IllegalArgumentException if they lack what this step needs to have been answered
  Draft with(Answers answers, Instant at);

  /// A new draft at its first step.
  static ChoosingCategory begin(CustomerId customer, Instant at) {
    return new ChoosingCategory(customer, at, Answers.NONE, at);
  }

  /// A stored draft, at the step and with the answers it had.
  ///
  /// @throws IllegalArgumentException if the answers lack what that step needs
  static Draft restore(
      CustomerId customer, Instant begunAt, Step step, Answers answers, Instant touchedAt) {
    return switch (step) {
      case CATEGORY -> new ChoosingCategory(customer, begunAt, answers, touchedAt);
      case DESCRIPTION -> new Describing(customer, begunAt, answers, touchedAt);
      case PRIORITY -> new ChoosingPriority(customer, begunAt, answers, touchedAt);
      case FILES -> new AddingFiles(customer, begunAt, answers, touchedAt);
    };
  }

  /// Takes files at whatever step this is.
  default Addition add(List<Attachment> files, AttachmentLimits limits, Instant at) {
    AttachmentLimits.Admission admission = limits.admit(answers().files(), files);
    return new Addition(with(answers().with(admission.files()), at), admission.refused());
  }

  /// Takes words at whatever step this is: they stand below those that are there.
  ///
  /// @throws IllegalArgumentException if they are too long together
  default Draft say(Words words, Instant at) {
    List<Words> said = new ArrayList<>(answers().words());
    said.add(words);
    return with(answers().saying(said), at);
  }

  /// The same step after a message was corrected that had a part in the description.
  ///
  /// @param words what the message says now
  /// @return empty where it had none
  /// @throws IllegalArgumentException if the description is too long with it
  default Optional<Draft> correct(Words words, Instant at) {
    return words.correctedIn(answers().words()).map(said -> with(answers().saying(said), at));
  }

  /// What became of added files.
  ///
  /// @param draft the same step, with the files that could be taken
  /// @param refused the others, each with its reason
  record Addition(Draft draft, List<AttachmentLimits.Refusal> refused) {
    public Addition {
      refused = List.copyOf(refused);
    }
  }

  /// First step: what is it about?
  record ChoosingCategory(
      CustomerId customer, Instant begunAt, Answers answers, Instant touchedAt)
      implements Draft {
    @Override
    public Step step() {
      return Step.CATEGORY;
    }

    @Override
    public ChoosingCategory with(Answers other, Instant at) {
      return new ChoosingCategory(customer, begunAt, other, at);
    }

    /// The category is known.
    public Describing choose(CategoryKey category, Instant at) {
      return new Describing(customer, begunAt, answers.with(category), at);
    }
  }

  /// Second step: what is wrong?
  record Describing(
      CustomerId customer, Instant begunAt, Answers answers, Instant touchedAt) implements Draft {
    public Describing {
      require(answers.category().isPresent(), "category");
    }

    @Override
    public Step step() {
      return Step.DESCRIPTION;
    }

    @Override
    public Describing with(Answers other, Instant at) {
      return new Describing(customer, begunAt, other, at);
    }

    /// The problem is described, by words that no message said.
    public ChoosingPriority describe(Description description, Instant at) {
      return describe(Words.of(description.text()), at);
    }

    /// The problem is described.
    ///
    /// @throws IllegalArgumentException if these words are too long for a description
    public ChoosingPriority describe(Words words, Instant at) {
      return new ChoosingPriority(customer, begunAt, answers.saying(List.of(words)), at);
    }

    /// The description that is there already is kept.
    ///
    /// @throws IllegalArgumentException if there is none
    public ChoosingPriority keep(Instant at) {
      return new ChoosingPriority(customer, begunAt, answers, at);
    }

    /// To the category.
    public ChoosingCategory back(Instant at) {
      return new ChoosingCategory(customer, begunAt, answers, at);
    }
  }

  /// Third step: how bad is it?
  record ChoosingPriority(
      CustomerId customer, Instant begunAt, Answers answers, Instant touchedAt)
      implements Draft {
    public ChoosingPriority {
      require(answers.category().isPresent(), "category");
      require(answers.description().isPresent(), "description");
    }

    @Override
    public Step step() {
      return Step.PRIORITY;
    }

    @Override
    public ChoosingPriority with(Answers other, Instant at) {
      return new ChoosingPriority(customer, begunAt, other, at);
    }

    /// The priority is known.
    public AddingFiles choose(Priority priority, Instant at) {
      return new AddingFiles(customer, begunAt, answers.with(priority), at);
    }

    /// To the description.
    public Describing back(Instant at) {
      return new Describing(customer, begunAt, answers, at);
    }
  }

  /// Last step: anything to show? All that a ticket needs is there.
  record AddingFiles(
      CustomerId customer, Instant begunAt, Answers answers, Instant touchedAt) implements Draft {
    public AddingFiles {
      require(answers.category().isPresent(), "category");
      require(answers.description().isPresent(), "description");
      require(answers.priority().isPresent(), "priority");
    }

    @Override
    public Step step() {
      return Step.FILES;
    }

    @Override
    public AddingFiles with(Answers other, Instant at) {
      return new AddingFiles(customer, begunAt, other, at);
    }

    /// To the priority.
    public ChoosingPriority back(Instant at) {
      return new ChoosingPriority(customer, begunAt, answers, at);
    }

    /// The ticket that comes of it.
    public Change<Ticket.Open> submit(TicketNumber number, Instant at) {
      return Ticket.open(
          new TicketDetails(
              number,
              customer,
              answers.category().orElseThrow(),
              answers.priority().orElseThrow(),
              answers.description().orElseThrow(),
              answers.files(),
              at));
    }
  }

  private static void require(boolean present, String answer) {
    if (!present) {
      throw new IllegalArgumentException("draft at this step must have a " + answer + ", had none");
    }
  }
}
