package io.supportbot.domain.draft;

import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import java.util.List;
import java.util.Optional;

/// All that a customer has given so far. Going back forgets nothing: an answer stays until another replaces it.
public record Answers(
    Optional<CategoryKey> category,
    Optional<Description> description,
    Optional<Priority> priority,
    List<Attachment> files) {
  /// Nothing given yet.
  public static final Answers NONE =
      new Answers(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Answers {
    files = List.copyOf(files);
  }

  Answers with(CategoryKey chosen) {
    return new Answers(Optional.of(chosen), description, priority, files);
  }

  Answers with(Description given) {
    return new Answers(category, Optional.of(given), priority, files);
  }

  Answers with(Priority chosen) {
    return new Answers(category, description, Optional.of(chosen), files);
  }

  Answers with(List<Attachment> attached) {
    return new Answers(category, description, priority, attached);
  }
}
