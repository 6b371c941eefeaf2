package io.supportbot.adapter.telegram.outgoing;

import java.util.List;

/// Takes what is to be said and has it delivered after the present unit of work is stored. Thread-safe.
public interface Speaker {
  /// Stores these in this order.
  void say(List<? extends Outgoing> outgoing);

  /// Stores one.
  default void say(Outgoing outgoing) {
    say(List.of(outgoing));
  }
}
