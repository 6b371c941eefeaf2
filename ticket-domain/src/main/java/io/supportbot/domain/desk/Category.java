package io.supportbot.domain.desk;

import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.CategoryKey;
import java.util.Map;

/// What a ticket can be about.
///
/// @param emoji shown before the title; may be empty
/// @param titles at least one language
public record Category(CategoryKey key, String emoji, Map<Language, String> titles) {
  public Category {
    titles = Map.copyOf(titles);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("category " + key + " must have a title, had none");
    }
  }

  /// The title in this language, or in another one where it has none.
  public String title(Language language) {
    String title = titles.get(language);
    return title != null ? title : titles.values().iterator().next();
  }
}
