package io.supportbot.application.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which deliveries a queue has, or had not long ago: memory and the sweep may both offer the same one. Not thread-safe.
final class Known {
  /// Waiting, under way or superseded.
  private final Set<UUID> live = new HashSet<>();

  /// Left the line for good not long ago: an offer or a sweep that saw them before may still come late.
  private final Map<UUID, Instant> done = new HashMap<>();

  boolean has(UUID id) {
    return live.contains(id) || done.containsKey(id);
  }

  /// Takes one in.
  void add(UUID id) {
    live.add(id);
  }

  /// Notes that these left the line.
  ///
  /// @param comeBack whether they may be put in line again
  void left(List<UUID> ids, boolean comeBack, Instant now) {
    if (!comeBack) {
      ids.forEach(id -> done.put(id, now));
    }
    ids.forEach(live::remove);
  }

  /// Forgets what left the line before a moment.
  void forgetDoneBefore(Instant moment) {
    done.values().removeIf(left -> left.isBefore(moment));
  }

  /// How many are in line.
  int size() {
    return live.size();
  }
}
