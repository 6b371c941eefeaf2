package io.supportbot.sandbox.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Faults planted for the next calls of a method, each used up by one call.
public final class Faults {
  /// Stands for every method but getUpdates.
  public static final String ANY_METHOD = "*";

  private final Map<String, Deque<Fault>> planted = new HashMap<>();

  /// The next calls of the method fail so, after the faults planted before.
  public synchronized void plant(String method, int calls, Fault fault) {
    Deque<Fault> faults =
        planted.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>());
    for (int i = 0; i < calls; i++) {
      faults.addLast(fault);
    }
  }

  public synchronized void clear() {
    planted.clear();
  }

  /// How many are still to come.
  public synchronized int left() {
    return planted.values().stream().mapToInt(Deque::size).sum();
  }

  synchronized @Nullable Fault take(String method) {
    if (planted.isEmpty()) {
      return null;
    }
    String name = method.toLowerCase(Locale.ROOT);
    Fault fault = poll(name);
    return fault == null && !name.equals("getupdates") ? poll(ANY_METHOD) : fault;
  }

  private @Nullable Fault poll(String name) {
    Deque<Fault> faults = planted.get(name);
    return faults == null ? null : faults.pollFirst();
  }
}
