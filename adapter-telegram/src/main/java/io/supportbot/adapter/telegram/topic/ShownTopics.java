package io.supportbot.adapter.telegram.topic;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// How topics were last made to look, so that nothing is called for that changes nothing. Forgets the topics that were not touched for long.
/// Thread-safe.
public final class ShownTopics {
  private static final int MOST = 2_000;

  private final SequencedMap<Integer, Shown> shown = new LinkedHashMap<>();

  synchronized Optional<Shown> of(int topic) {
    return Optional.ofNullable(shown.get(topic));
  }

  /// Somebody else changed a topic: how it looks is not known any more.
  public synchronized void forget(int topic) {
    shown.remove(topic);
  }

  synchronized void note(int topic, Shown look) {
    shown.putLast(topic, look);
    if (shown.size() > MOST) {
      shown.pollFirstEntry();
    }
  }

  /// A topic's look.
  ///
  /// @param icon Telegram's number of the picture before its name
  record Shown(String title, Optional<String> icon, boolean closed) {
    /// Whether name and icon are the same; the lock may differ.
    boolean looksLike(Shown other) {
      return title.equals(other.title) && icon.equals(other.icon);
    }

    /// Whether both are open or both closed.
    boolean isLockedLike(Shown other) {
      return closed == other.closed;
    }
  }
}
