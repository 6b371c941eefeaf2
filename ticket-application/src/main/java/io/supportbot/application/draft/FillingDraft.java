package io.supportbot.application.draft;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import java.time.Instant;
import java.time.InstantSource;
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
      case Input.Write(var text, var files) ->
          present.map(draft -> write(draft, text, files, now)).orElseGet(Result.NoDraft::new);
    };
  }

  private Result begin(CustomerId customer, Optional<CategoryKey> category, Instant now) {
    var usedUp = limit.check(customer, now);
    if (usedUp.isPresent()) {
      return new Result.TooManyTickets(usedUp.get().perHour(), usedUp.get().waitFor());
    }
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
    return desk.settings().category(category).isPresent()
        ? stored(choosing.choose(category, now))
        : new Result.NoSuchCategory(Optional.of(draft));
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
            .map(known -> stored(describing.describe(known, now)))
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

  private Result write(Draft draft, String text, List<Attachment> files, Instant now) {
    int before = draft.answers().files().size();
    Draft.Addition added =
        draft.add(withoutCaptionsOf(text, files), desk.settings().tickets().attachments(), now);
    int kept = added.draft().answers().files().size() - before;
    if (added.draft() instanceof Draft.Describing describing && !text.isBlank()) {
      return describe(describing, text, kept, added, now);
    }
    if (files.isEmpty()) {
      return draft instanceof Draft.Describing describing
          ? describe(describing, text, kept, added, now)
          : new Result.WrongAnswer(draft);
    }
    drafts.save(added.draft());
    return new Result.At(added.draft(), kept, added.refused());
  }

  private Result describe(
      Draft.Describing draft, String text, int kept, Draft.Addition added, Instant now) {
    var problem = Description.problemIn(text);
    if (problem.isPresent()) {
      drafts.save(draft);
      return new Result.BadDescription(draft, problem.get(), Description.MAX_LENGTH);
    }
    Draft next = draft.describe(new Description(text), now);
    drafts.save(next);
    return new Result.At(next, kept, added.refused());
  }

  /// A caption that is the description is not shown a second time under its file.
  private static List<Attachment> withoutCaptionsOf(String text, List<Attachment> files) {
    return files.stream()
        .map(
            file ->
                file.caption().filter(caption -> caption.strip().equals(text.strip())).isPresent()
                    ? file.withoutCaption()
                    : file)
        .toList();
  }

  private Result at(Draft draft, Instant now) {
    return stored(draft.with(draft.answers(), now));
  }

  private Result stored(Draft draft) {
    drafts.save(draft);
    return new Result.At(draft, 0, List.of());
  }
}
