package io.supportbot.adapter.persistence.draft;

import io.supportbot.domain.draft.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a message said, as stored JSON. Names and meanings never change; what is added must be optional.
public record StoredSaid(String text, @Nullable String message) {
  /// In their order.
  public static List<StoredSaid> of(List<Words> words) {
    return words.stream()
        .map(said -> new StoredSaid(said.text(), said.message().orElse(null)))
        .toList();
  }

  /// In their order.
  ///
  /// @param text all of them, stored alone by earlier versions; blank for none
  public static List<Words> words(@Nullable List<StoredSaid> stored, @Nullable String text) {
    if (stored != null) {
      return stored.stream()
          .map(said -> new Words(said.text, Optional.ofNullable(said.message)))
          .toList();
    }
    return text == null || text.isBlank() ? List.of() : List.of(Words.of(text));
  }
}
