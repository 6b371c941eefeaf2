package io.supportbot.adapter.telegram.text;

import io.supportbot.domain.person.Language;
import java.util.Map;

/// The texts of one bundle in all languages. Patterns are ICU MessageFormat with named arguments. Thread-safe.
///
/// A missing key or argument is a programming error and throws; a test holds the languages of each bundle against each other.
public interface Texts {
  /// A text for a person, as HTML: strings among the arguments are escaped, [Html] is taken as it is.
  Html html(Language language, String key, Map<String, ?> arguments);

  /// A text without arguments, as HTML.
  default Html html(Language language, String key) {
    return html(language, key, Map.of());
  }

  /// A text that is shown literally: on buttons and in answers to presses.
  String plain(Language language, String key, Map<String, ?> arguments);

  /// A literal text without arguments.
  default String plain(Language language, String key) {
    return plain(language, key, Map.of());
  }
}
