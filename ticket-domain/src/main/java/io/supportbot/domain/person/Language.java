package io.supportbot.domain.person;

import java.util.Locale;
import java.util.Optional;

/// A language in which the desk speaks.
public enum Language {
  /// Russian.
  RU(Locale.of("ru")),
  /// English.
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The locale whose texts and plural rules serve this language.
  public Locale locale() {
    return locale;
  }

  /// The ISO 639-1 code, in lower case.
  public String code() {
    return locale.getLanguage();
  }

  /// The language of an IETF tag such as `ru`, `en-GB` or `pt_BR`; empty where the desk does not speak it.
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.code().equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
