package io.supportbot.adapter.telegram;

import java.time.Instant;
import java.util.Optional;

/// The bot's life in Telegram. Thread-safe.
public interface TelegramBot {
  /// Begins to fetch updates, and tells Telegram the bot's commands. Returns at once: while Telegram cannot be reached, it keeps trying. Does
  /// nothing where it already runs.
  void start();

  /// Stops within a moment; may be started again.
  void stop();

  /// When Telegram last answered the question for updates; it is asked anew at least twice a minute. Empty before the first time.
  Optional<Instant> lastPoll();
}
