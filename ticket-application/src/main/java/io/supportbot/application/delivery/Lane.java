package io.supportbot.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Deliveries of one lane that wait in memory. Not thread-safe.
///
/// They keep the order of their positions in the store. So one whose unit of work was announced late, or that was under way and comes back, still
/// goes before what was stored after it, as long as that waits. A newer one takes an older one with the same merge key out of the line and stands
/// where a new one stands: behind everything that it may refer to.
final class Lane {
  private final String name;
  private final List<Entry> waiting = new ArrayList<>();

  /// Whether a worker or a timer looks after this lane.
  private boolean active;

  private boolean met;

  /// What is still to be stored about the last delivery before the next may go.
  private Optional<Settlement> unsettled = Optional.empty();

  Lane(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /// @return whether nobody looked after the lane before
  boolean activate() {
    boolean idle = !active;
    active = true;
    return idle;
  }

  void add(Entry arriving) {
    Optional<Entry> same = sameMerge(arriving);
    if (same.isPresent() && arriving.isBefore(same.get())) {
      same.get().supersede(arriving);
      return;
    }
    same.ifPresent(
        older -> {
          waiting.remove(older);
          arriving.supersede(older);
        });
    int place = waiting.size();
    while (place > 0 && arriving.isBefore(waiting.get(place - 1))) {
      place--;
    }
    waiting.add(place, arriving);
  }

  /// How many wait, those included that others took the place of.
  int size() {
    return waiting.stream().mapToInt(entry -> entry.superseded.size() + 1).sum();
  }

  Optional<Entry> head() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getFirst());
  }

  /// Takes the first out for an attempt.
  void takeHead() {
    waiting.removeFirst();
    met = false;
  }

  /// Notes that the recipient is there.
  void meet() {
    met = true;
  }

  /// Whether the recipient has been there since the last attempt began.
  boolean isMet() {
    return met;
  }

  /// Takes everything out.
  List<Entry> drain() {
    List<Entry> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }

  Optional<Settlement> unsettled() {
    return unsettled;
  }

  void unsettled(Optional<Settlement> settlement) {
    unsettled = settlement;
  }

  private Optional<Entry> sameMerge(Entry entry) {
    Optional<String> key = entry.delivery().merge();
    return key.isEmpty()
        ? Optional.empty()
        : waiting.stream().filter(other -> other.delivery().merge().equals(key)).findFirst();
  }

  /// One delivery with those it took the place of.
  static final class Entry {
    private final Outbox.Waiting stored;
    private final int run;
    private final List<UUID> superseded = new ArrayList<>();
    private int failures;

    /// How many deliveries of the channel had arrived at the last failure.
    private long arrivedBefore;

    private Instant lastFailure = Instant.MIN;

    /// How long it has failed while others arrived.
    private Duration alone = Duration.ZERO;

    /// @param run of the queue
    Entry(Outbox.Waiting stored, int run) {
      this.stored = stored;
      this.run = run;
    }

    Delivery delivery() {
      return stored.delivery();
    }

    int run() {
      return run;
    }

    List<UUID> superseded() {
      return List.copyOf(superseded);
    }

    /// Its own id and those of all it took the place of.
    List<UUID> ids() {
      List<UUID> ids = new ArrayList<>(superseded);
      ids.add(delivery().id());
      return ids;
    }

    private void supersede(Entry older) {
      superseded.addAll(older.ids());
    }

    private boolean isBefore(Entry other) {
      return stored.position() < other.stored.position();
    }

    /// Failures in a row.
    int failures() {
      return failures;
    }

    /// Notes a failure that may be its own fault.
    ///
    /// @param arrived how many deliveries of the channel have arrived by now
    /// @return how long it has failed while others arrived; the time between two failures without any arrival may be an outage and is left out
    Duration failed(Instant now, long arrived) {
      if (failures > 0 && arrived > arrivedBefore) {
        alone = alone.plus(Duration.between(lastFailure, now));
      }
      note(now, arrived);
      return alone;
    }

    /// Notes a failure that is not its fault.
    void failedByOutage(Instant now, long arrived) {
      note(now, arrived);
    }

    private void note(Instant now, long arrived) {
      failures++;
      arrivedBefore = arrived;
      lastFailure = now;
    }
  }

  /// What is to be stored about deliveries that left the line.
  ///
  /// @param settled their ids and those they took the place of
  /// @param comeBack whether the same deliveries may be put in line again, such as parked ones when their recipient returns
  /// @param run of the queue in which they were tried
  record Settlement(
      Runnable store, List<UUID> settled, boolean comeBack, int run, int failures) {
    Settlement {
      settled = List.copyOf(settled);
    }

    Settlement failedOnce() {
      return new Settlement(store, settled, comeBack, run, failures + 1);
    }
  }
}
