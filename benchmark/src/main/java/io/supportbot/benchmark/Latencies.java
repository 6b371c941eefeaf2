package io.supportbot.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long answers took. Not thread-safe.
final class Latencies {
  private final List<Long> nanos = new ArrayList<>();

  void add(long elapsedNanos) {
    nanos.add(elapsedNanos);
  }

  void add(Latencies others) {
    nanos.addAll(others.nanos);
  }

  int count() {
    return nanos.size();
  }

  /// The time within which this share of the answers came.
  ///
  /// @param share above 0, at most 1
  double percentileMillis(double share) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }
}
