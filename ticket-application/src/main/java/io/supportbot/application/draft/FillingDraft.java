package io.supportbot.application.draft;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TextProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [FillDraft] on the ports.
public final class FillingDraft implements FillDraft {
  private final UnitOfWork units;
  private final Drafts drafts;
  private final NewTicketLimit limit;
  private final Desk desk;
  private final InstantSource clock;

  public FillingDraft(
      UnitOfWork units, Drafts drafts, NewTicketLimit limit, Desk desk, InstantSource clock) {
    this.units = units;
    this.drafts = drafts;
    this.limit = limit;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Result fill(Command command) {
    if (!(command.actor() instanceof Actor.Customer(var customer))) {
      return new Result.NotAllowed();
    }
    return units.run(() -> fill(customer, command.input()));
  }

  private Result fill(CustomerId customer, Input input) {
    Optional<Draft> present = drafts.find(customer);
    Instant now = clock.instant();
    return switch (input) {
      case Input.Begin(var category) ->
          present
              .<Result>map(Result.AlreadyFilling::new)
              .orElseGet(() -> begin(customer, category, now));
      case Input.BeginWith(var text, var files, var message) ->
          present
              .<Result>map(Result.AlreadyFilling::new)
              .orElseGet(() -> beginWith(customer, new Said(text, files, message), now));
      case Input.StartAnew(var category) -> {
        drafts.remove(customer);
        yield begin(customer, category, now);
      }
      case Input.GoOn() -> present.map(draft -> at(draft, now)).orElseGet(Result.NoDraft::new);
      case Input.Cancel() -> {
        drafts.remove(customer);
        yield present.isPresent() ? new Result.Cancelled() : new Result.NoDraft();
      }
      case Input.ChooseCategory(var category) ->
          present.map(draft -> choose(draft, category, now)).orElseGet(Result.NoDraft::new);
      case Input.ChoosePriority(var priority) ->
          present.map(draft -> choose(draft, priority, now)).orElseGet(Result.NoDraft::new);
      case Input.KeepDescription() ->
          present.map(draft -> keepDescription(draft, now)).orElseGet(Result.NoDraft::new);
      case Input.Back() -> present.map(draft -> back(draft, now)).orElseGet(Result.NoDraft::new);
      case Input.Write(var text, var files, var message) ->
          present
              .map(draft -> write(draft, new Said(text, files, message), now))
              .orElseGet(Result.NoDraft::new);
    };
  }

  private Result beginWith(CustomerId customer, Said said, Instant now) {
    return tooMany(customer, now)
        .orElseGet(
            () -> {
              Draft.ChoosingCategory fresh = Draft.begin(customer, now);
              Draft.Addition added = added(fresh, said, now);
              return said.words()
                  .map(words -> begunWith(words, fresh, added, now))
                  .orElseGet(() -> kept(fresh, added));
            });
  }

  private Result begunWith(
      Words words, Draft fresh, Draft.Addition added, Instant now) {
    return Description.problemIn(words.text())
        .map(problem -> bad(added.draft(), problem, added))
        .orElseGet(
            () ->
                kept(
                    fresh,
                    new Draft.Addition(added.draft().say(words, now), added.refused())));
  }

  private Optional<Result> tooMany(CustomerId customer, Instant now) {
    return limit
        .check(customer, now)
        .map(usedUp -> new Result.TooManyTickets(usedUp.perHour(), usedUp.waitFor()));
  }

  private Result begin(CustomerId customer, Optional<CategoryKey> category, Instant now) {
    return tooMany(customer, now).orElseGet(() -> fresh(customer, category, now));
  }

  private Result fresh(CustomerId customer, Optional<CategoryKey> category, Instant now) {
    Draft.ChoosingCategory fresh = Draft.begin(customer, now);
    return category
        .filter(key -> desk.settings().category(key).isPresent())
        .map(key -> stored(fresh.choose(key, now)))
        .orElseGet(() -> stored(fresh));
  }

  private Result choose(Draft draft, CategoryKey category, Instant now) {
    if (!(draft instanceof Draft.ChoosingCategory choosing)) {
      return new Result.OutOfPlace(draft);
    }
    if (desk.settings().category(category).isEmpty()) {
      return new Result.NoSuchCategory(Optional.of(draft));
    }
    Draft.Describing describing = choosing.choose(category, now);
    // a customer who came back to the category has seen the description on the way
    return choosing
        .answers()
        .description()
        .filter(_ -> choosing.answers().category().isEmpty())
        .map(_ -> stored(describing.keep(now)))
        .orElseGet(() -> stored(describing));
  }

  private Result choose(Draft draft, Priority priority, Instant now) {
    return draft instanceof Draft.ChoosingPriority choosing
        ? stored(choosing.choose(priority, now))
        : new Result.OutOfPlace(draft);
  }

  private Result keepDescription(Draft draft, Instant now) {
    return draft instanceof Draft.Describing describing
        ? describing
            .answers()
            .description()
            .map(_ -> stored(describing.keep(now)))
            .orElseGet(() -> new Result.OutOfPlace(draft))
        : new Result.OutOfPlace(draft);
  }

  private Result back(Draft draft, Instant now) {
    return switch (draft) {
      case Draft.ChoosingCategory choosing -> at(choosing, now);
      case Draft.Describing describing -> stored(describing.back(now));
      case Draft.ChoosingPriority choosing -> stored(choosing.back(now));
      case Draft.AddingFiles adding -> stored(adding.back(now));
    };
  }

  private Result write(Draft draft, Said said, Instant now) {
    Draft.Addition added = added(draft, said, now);
    if (said.words().isPresent()) {
      Words words = said.words().get();
      return added.draft() instanceof Draft.Describing describing
          ? describe(describing, words, draft, added, now)
          : join(added.draft(), words, draft, added, now);
    }
    if (said.files().isEmpty()) {
      return draft instanceof Draft.Describing
          ? bad(added.draft(), TextProblem.EMPTY, added)
          : new Result.WrongAnswer(draft);
    }
    return kept(draft, added);
  }

  private Draft.Addition added(Draft draft, Said said, Instant now) {
    return draft.add(said.filesToKeep(), desk.settings().tickets().attachments(), now);
  }

  private Result describe(
      Draft.Describing draft, Words words, Draft before, Draft.Addition added, Instant now) {
    return Description.problemIn(words.text())
        .map(problem -> bad(draft, problem, added))
        .orElseGet(
            () -> kept(before, new Draft.Addition(draft.describe(words, now), added.refused())));
  }

  /// Puts words below those that are there.
  private Result join(
      Draft draft, Words words, Draft before, Draft.Addition added, Instant now) {
    List<Words> all = new ArrayList<>(draft.answers().words());
    all.add(words);
    return Description.problemIn(Words.joined(all))
        .map(problem -> bad(draft, problem, added))
        .orElseGet(() -> joined(before, new Draft.Addition(draft.say(words, now), added.refused())));
  }

  private Result joined(Draft before, Draft.Addition added) {
    Result kept = kept(before, added);
    boolean wordsAlone =
        added.refused().isEmpty()
            && added.draft().answers().files().equals(before.answers().files());
    return wordsAlone ? new Result.Joined(added.draft()) : kept;
  }

  private Result bad(Draft draft, TextProblem problem, Draft.Addition added) {
    drafts.save(draft);
    return new Result.BadDescription(
        draft, problem, Description.MAX_LENGTH, added.refused());
  }

  private Result kept(Draft before, Draft.Addition added) {
    drafts.save(added.draft());
    int files = added.draft().answers().files().size() - before.answers().files().size();
    return new Result.At(added.draft(), files, added.refused());
  }

  private Result at(Draft draft, Instant now) {
    return stored(draft.with(draft.answers(), now));
  }

  private Result stored(Draft draft) {
    drafts.save(draft);
    return new Result.At(draft, 0, List.of());
  }

  /// What a customer wrote.
  private record Said(String text, List<Attachment> files, Optional<String> message) {
    Optional<Words> words() {
      return text.isBlank() ? Optional.empty() : Optional.of(new Words(text, message));
    }

    /// A caption that is the description is not shown a second time under its file.
    List<Attachment> filesToKeep() {
      return files.stream()
          .map(file -> isCaptionOf(file) ? file.withoutCaption() : file)
          .toList();
    }

    private boolean isCaptionOf(Attachment file) {
      return file.caption().filter(caption -> caption.strip().equals(text.strip())).isPresent();
    }
  }
}
