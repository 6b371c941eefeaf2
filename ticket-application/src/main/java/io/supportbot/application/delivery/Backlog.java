package io.supportbot.application.delivery;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Which lanes of a channel have more in the store than in memory. What is new in them stays in the store as well, since it must not overtake what
/// is there; only a reading of the store brings it into memory. Not thread-safe.
final class Backlog {
  /// Lanes of which something was left in the store before the present reading began. When it comes to its end it has seen all of that.
  private final Set<String> before = new HashSet<>();

  /// Lanes of which something was left in the store since the last reading began.
  private final Set<String> since = new HashSet<>();

  /// Whether any lane may have more in the store.
  private boolean everywhere = true;

  private boolean reading;

  /// Nothing is known of the store any more.
  void startOver() {
    reading = false;
    leaveAll();
  }

  /// Notes that the store is read from the beginning.
  void beginReading() {
    reading = true;
    before.addAll(since);
    since.clear();
  }

  /// Notes that the store is read no further.
  ///
  /// @param toTheEnd whether all lanes were read but those of which something was left since the reading began
  void endReading(boolean toTheEnd) {
    reading = false;
    if (toTheEnd) {
      everywhere = false;
      before.clear();
    }
  }

  /// Leaves something of a lane in the store.
  void leave(String lane) {
    if (reading || !everywhere) {
      since.add(lane);
    }
  }

  /// Leaves whatever is new in the store.
  void leaveAll() {
    everywhere = true;
    if (!reading) {
      before.clear();
      since.clear();
    }
  }

  /// Whether this lane may have more in the store.
  boolean has(String lane) {
    return everywhere || before.contains(lane) || since.contains(lane);
  }

  /// Whether the present reading is to pass over this lane.
  boolean isLeftByReading(String lane) {
    return since.contains(lane);
  }

  /// The lanes that the present reading is to pass over.
  Set<String> leftByReading() {
    return Set.copyOf(since);
  }

  boolean isEverywhere() {
    return everywhere;
  }

  /// The lanes that have more in the store, where not all may have.
  Stream<String> lanes() {
    return Stream.concat(before.stream(), since.stream());
  }
}
