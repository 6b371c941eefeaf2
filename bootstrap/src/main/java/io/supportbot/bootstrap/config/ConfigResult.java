package io.supportbot.bootstrap.config;

import java.util.List;

/// What reading the file came to.
public sealed interface ConfigResult {

  /// The file can be used.
  record Sound(SupportBotConfig config, List<ConfigWarning> warnings) implements ConfigResult {
    public Sound {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file cannot be used; all its errors in the order of the file.
  record Unsound(List<ConfigError> errors) implements ConfigResult {
    public Unsound {
      errors = List.copyOf(errors);
      if (errors.isEmpty()) {
        throw new IllegalArgumentException("an unsound file must have an error, had none");
      }
    }
  }
}
