package io.supportbot.bootstrap.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a ticket can be about.
///
/// @param key goes into deep links and buttons: `[A-Za-z0-9_-]{1,32}`
/// @param title by language; the desk's default language is always there
public record CategoryConfig(String key, Optional<String> emoji, Map<Locale, String> title) {

  public CategoryConfig {
    title = Map.copyOf(title);
  }
}
