package io.supportbot.application.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Deliveries that wait. Thread-safe.
public interface Outbox {
  /// Stores deliveries in this order. Works inside the caller's unit of work.
  ///
  /// @return them with their positions, in the same order
  List<Waiting> add(List<Delivery> deliveries);

  /// Takes delivered or superseded ones out. Removing one that is not there changes nothing. Works inside the caller's unit of work, or on its own.
  void remove(List<UUID> ids);

  /// Waiting deliveries of a channel that were stored after a position, in order.
  ///
  /// @param except lanes that are passed over
  /// @param after 0 for the first
  List<Waiting> waiting(String channel, Set<String> except, long after, int limit);

  /// The same, of all lanes.
  default List<Waiting> waiting(String channel, long after, int limit) {
    return waiting(channel, Set.of(), after, limit);
  }

  /// Sets one aside that its channel refused for good: it stays to be looked at and replayed.
  void setAside(UUID id, String reason);

  /// Parks one whose recipient cannot be reached, until [#release].
  void park(UUID id, String reason);

  /// Puts the parked deliveries of a lane back in line, at their old positions. Works inside the caller's unit of work.
  ///
  /// @return them, in order
  List<Waiting> release(String channel, String lane);

  /// Deliveries set aside, oldest first.
  List<Waiting> aside(String channel, int limit);

  /// A stored delivery.
  ///
  /// @param position grows in the order of storing, whichever process stores; the store gives it, so no clock has a say
  record Waiting(long position, Delivery delivery) {}
}
