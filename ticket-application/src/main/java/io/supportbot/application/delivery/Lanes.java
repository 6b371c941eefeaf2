package io.supportbot.application.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What of a channel is in memory: a share of each lane, and no more in all than memory should hold. Not thread-safe.
///
/// Stays across stops: what is under way then, or has arrived and is not stored as such, stays known, and its lane waits for it.
final class Lanes {
  private final DispatcherSettings settings;
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Known known = new Known();
  private final Backlog backlog = new Backlog();

  /// Grows with each stop: another process may have served the channel since, so that the store alone knows what still waits.
  private int run;

  Lanes(DispatcherSettings settings) {
    this.settings = settings;
  }

  /// Puts in line what was just stored and is not known yet. What finds no room, or would overtake what is in the store alone, is left there.
  ///
  /// @return lanes that nobody looks after yet
  List<Lane> offer(List<Outbox.Waiting> stored) {
    return add(stored, backlog::has);
  }

  /// Puts in line what was read from the store and is not known yet, as far as there is room.
  ///
  /// @return lanes that nobody looks after yet
  List<Lane> fill(List<Outbox.Waiting> page) {
    return add(page, backlog::isLeftByReading);
  }

  private List<Lane> add(List<Outbox.Waiting> stored, Predicate<String> isToBeLeft) {
    List<Lane> idle = new ArrayList<>();
    for (Outbox.Waiting waiting : stored) {
      if (known.has(waiting.delivery().id())) {
        continue;
      }
      String name = waiting.delivery().lane();
      if (isToBeLeft.test(name) || isFull() || isFull(name)) {
        leave(name);
        continue;
      }
      known.add(waiting.delivery().id());
      Lane lane = lanes.computeIfAbsent(name, Lane::new);
      lane.add(new Lane.Entry(waiting, run));
      if (lane.activate()) {
        idle.add(lane);
      }
    }
    return idle;
  }

  private void leave(String lane) {
    if (isFull()) {
      backlog.leaveAll();
    }
    backlog.leave(lane);
  }

  /// Notes that the store is read from the beginning. Lanes without room are passed over from now on to the end, so that none is read in part.
  void beginReading() {
    backlog.beginReading();
    lanes.keySet().stream().filter(this::isFull).forEach(backlog::leave);
  }

  /// Notes that the store is read no further.
  void endReading(boolean toTheEnd) {
    backlog.endReading(toTheEnd);
  }

  /// The lanes that the present reading is to pass over.
  Set<String> leftByReading() {
    return backlog.leftByReading();
  }

  /// Whether something that is in the store alone would find room worth a reading.
  boolean isWorthReading() {
    return isHalfEmpty()
        && (backlog.isEverywhere()
            || backlog.lanes().anyMatch(lane -> sizeOf(lane) <= settings.mostInLane() / 2));
  }

  /// Whether at least half of what memory should hold is free.
  boolean isHalfEmpty() {
    return size() <= settings.mostInMemory() / 2;
  }

  boolean isFull() {
    return size() >= settings.mostInMemory();
  }

  private boolean isFull(String lane) {
    return sizeOf(lane) >= settings.mostInLane();
  }

  private int sizeOf(String lane) {
    Lane present = lanes.get(lane);
    return present == null ? 0 : present.size();
  }

  /// Puts the one that was under way in line again. Where there was a stop since, it is left to the store, and so are those behind it, which would
  /// overtake it.
  void putBack(Lane lane, Lane.Entry entry, Instant now) {
    if (entry.run() == run) {
      lane.add(entry);
    } else {
      known.left(entry.ids(), true, now);
      leaveToStore(lane, now);
    }
  }

  /// Notes that the recipient of a lane is there.
  void met(String name) {
    Lane lane = lanes.get(name);
    if (lane != null) {
      lane.meet();
    }
  }

  /// Leaves all that waits to the store.
  void stop(Instant now) {
    run++;
    lanes.values().forEach(lane -> leaveToStore(lane, now));
    backlog.startOver();
  }

  private void leaveToStore(Lane lane, Instant now) {
    lane.drain().forEach(entry -> known.left(entry.ids(), true, now));
    backlog.leave(lane.name());
  }

  /// Whether it says of something that did not arrive before a stop what became of it.
  boolean isOutdated(Lane.Settlement settlement) {
    return settlement.comeBack() && settlement.run() != run;
  }

  /// Notes that it is stored what became of these. What waits in the store again, since this was outdated or the recipient came back, is left there,
  /// to be read in order.
  void settled(Lane lane, Lane.Settlement settlement, Instant now) {
    known.left(settlement.settled(), settlement.comeBack(), now);
    if (isOutdated(settlement) || (settlement.comeBack() && lane.isMet())) {
      leaveToStore(lane, now);
    }
  }

  boolean isAnyUnsettled() {
    return lanes.values().stream().anyMatch(lane -> lane.unsettled().isPresent());
  }

  /// Forgets an empty lane.
  void remove(Lane lane) {
    lanes.remove(lane.name());
  }

  /// Forgets what left the line before a moment.
  void forgetDoneBefore(Instant moment) {
    known.forgetDoneBefore(moment);
  }

  /// How many deliveries are in memory.
  int size() {
    return known.size();
  }

  /// How many lanes are in memory.
  int count() {
    return lanes.size();
  }
}
