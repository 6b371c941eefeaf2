package io.supportbot.application.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What of a channel is in memory. Not thread-safe.
///
/// Stays across stops: what is under way then, or has arrived and is not stored as such, stays known, and its lane waits for it.
final class Lanes {
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Known known = new Known();

  /// Grows with each stop: another process may have served the channel since, so that the store alone knows what still waits.
  private int run;

  /// Puts in line what is not known yet.
  ///
  /// @return lanes that nobody looks after yet
  List<Lane> add(List<Outbox.Waiting> stored) {
    List<Lane> idle = new ArrayList<>();
    for (Outbox.Waiting waiting : stored) {
      if (!known.add(waiting.delivery().id())) {
        continue;
      }
      Lane lane = lanes.computeIfAbsent(waiting.delivery().lane(), Lane::new);
      lane.add(new Lane.Entry(waiting, run));
      if (lane.activate()) {
        idle.add(lane);
      }
    }
    return idle;
  }

  /// Puts the one that was under way in line again. Where there was a stop since, it is left to the store, and so are those behind it, which would
  /// overtake it.
  void putBack(Lane lane, Lane.Entry entry, Instant now) {
    if (isPresent(entry.run())) {
      lane.add(entry);
    } else {
      known.left(entry.ids(), true, now);
      leaveToStore(lane, now);
    }
  }

  /// Leaves all that waits to the store.
  void stop(Instant now) {
    run++;
    lanes.values().forEach(lane -> leaveToStore(lane, now));
  }

  private void leaveToStore(Lane lane, Instant now) {
    lane.drain().forEach(entry -> known.left(entry.ids(), true, now));
  }

  /// Whether there was no stop since this run.
  boolean isPresent(int ofRun) {
    return ofRun == run;
  }

  /// Notes that it is stored what became of these, or that the store goes on with them as if nothing had become of them.
  void settled(Lane.Settlement settlement, Instant now) {
    known.left(settlement.settled(), settlement.comeBack(), now);
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
