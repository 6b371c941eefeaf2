package io.supportbot.adapter.persistence.draft;

import io.supportbot.adapter.persistence.ticket.StoredAttachment;
import io.supportbot.domain.draft.Answers;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a customer answered so far and since when, as stored JSON. Names and meanings never change; what is added must be optional.
record StoredAnswers(
    int format,
    @Nullable String begunAt,
    @Nullable String category,
    @Nullable String description,
    @Nullable String priority,
    List<StoredAttachment> files,
    @Nullable List<StoredSaid> said) {
  private static final int FORMAT = 1;

  static StoredAnswers of(Draft draft) {
    Answers answers = draft.answers();
    return new StoredAnswers(
        FORMAT,
        draft.begunAt().toString(),
        answers.category().map(CategoryKey::value).orElse(null),
        answers.description().map(Description::text).orElse(null),
        answers.priority().map(Priority::name).orElse(null),
        StoredAttachment.of(answers.files()),
        StoredSaid.of(answers.words()));
  }

  /// @param touchedAt stands in where the draft is of a time when its beginning was not stored
  Instant begunOr(Instant touchedAt) {
    return begunAt == null ? touchedAt : Instant.parse(begunAt);
  }

  Answers answers() {
    return new Answers(
        Optional.ofNullable(category).map(CategoryKey::new),
        StoredSaid.words(said, description),
        Optional.ofNullable(priority).map(Priority::valueOf),
        files.stream().map(StoredAttachment::attachment).toList());
  }
}
