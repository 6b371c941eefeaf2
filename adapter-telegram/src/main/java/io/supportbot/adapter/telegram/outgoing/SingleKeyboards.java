package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// In which chats a message with a single keyboard stands, so that its buttons can go when the next comes. Known from this start on and of the chats of the
/// last days: buttons that are missed here are harmless, since a press on them is answered. Thread-safe.
final class SingleKeyboards {
  private static final int MOST = 10_000;

  private final SequencedMap<Long, Integer> standing = new LinkedHashMap<>();

  /// Notes a message that was sent.
  ///
  /// @return the one whose buttons have to go
  synchronized Optional<Integer> sent(long chat, int message, Keyboard keyboard) {
    if (!(keyboard instanceof Keyboard.Inline inline) || !inline.single()) {
      return Optional.empty();
    }
    Optional<Integer> before = Optional.ofNullable(standing.get(chat));
    standing.putLast(chat, message);
    if (standing.size() > MOST) {
      standing.pollFirstEntry();
    }
    return before.filter(other -> other != message);
  }

  /// Notes that a message lost its buttons or got others.
  synchronized void changed(long chat, int message) {
    standing.remove(chat, message);
  }
}
