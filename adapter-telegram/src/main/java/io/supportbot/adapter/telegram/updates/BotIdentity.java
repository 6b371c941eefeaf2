package io.supportbot.adapter.telegram.updates;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Who the bot itself is. Its number is known from the start, its name once Telegram has told it. Thread-safe.
public final class BotIdentity {
  private final long id;
  private final AtomicReference<Optional<String>> username =
      new AtomicReference<>(Optional.empty());

  public BotIdentity(long id) {
    this.id = id;
  }

  /// The bot's number.
  public long id() {
    return id;
  }

  /// The bot's name without `@`.
  public Optional<String> username() {
    return username.get();
  }

  /// Notes the name that Telegram told.
  public void learn(String name) {
    username.set(Optional.of(name));
  }
}
