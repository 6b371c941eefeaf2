package io.supportbot.adapter.telegram.outgoing;

import java.util.Optional;

/// Where exactly a message goes.
///
/// @param topic of a forum; empty for the chat itself
record Spot(long chat, Optional<Integer> topic) {
  /// The chat itself.
  static Spot in(long chat) {
    return new Spot(chat, Optional.empty());
  }

  /// Whether several people may read there.
  boolean isGroup() {
    return chat < 0;
  }

  /// A topic of the same chat.
  Spot topic(int number) {
    return new Spot(chat, Optional.of(number));
  }
}
