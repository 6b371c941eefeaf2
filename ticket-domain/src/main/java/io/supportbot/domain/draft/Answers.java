package io.supportbot.domain.draft;

import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Priority;
import java.util.List;
import java.util.Optional;

/// All that a customer has given so far. Going back forgets nothing: an answer stays until another replaces it.
///
/// @param words that make up the description
public record Answers(
    Optional<CategoryKey> category,
    List<Words> words,
    Optional<Priority> priority,
    List<Attachment> files) {
  /// Nothing given yet.
  public static final Answers NONE =
      new Answers(Optional.empty(), List.of(), Optional.empty(), List.of());

  /// @throws IllegalArgumentException if the words are no description
  public Answers {
    words = List.copyOf(words);
    files = List.copyOf(files);
    Optional<Description> _ = description(words);
  }

  /// What is wrong, in all the words that were said about it.
  public Optional<Description> description() {
    return description(words);
  }

  private static Optional<Description> description(List<Words> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(new Description(Words.joined(words)));
  }

  Answers with(CategoryKey chosen) {
    return new Answers(Optional.of(chosen), words, priority, files);
  }

  Answers saying(List<Words> said) {
    return new Answers(category, said, priority, files);
  }

  Answers with(Priority chosen) {
    return new Answers(category, words, Optional.of(chosen), files);
  }

  Answers with(List<Attachment> attached) {
    return new Answers(category, words, priority, attached);
  }
}
