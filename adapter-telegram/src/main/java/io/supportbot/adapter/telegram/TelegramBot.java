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

  /// When Telegram last had nothing more to tell than what was stored then; everything that people did before is stored. Moves on at least every half
  /// minute while Telegram answers. Empty before the first time.
  Optional<Instant> caughtUp();
}
