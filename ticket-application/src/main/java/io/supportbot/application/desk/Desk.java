package io.supportbot.application.desk;

import io.supportbot.domain.desk.DeskSettings;

/// The desk's present settings. They may change between two calls, so one piece of work asks once. Thread-safe, never blocks.
public interface Desk {
  /// The settings as of now.
  DeskSettings settings();
}
