package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.client.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Supplier;

/// Which messages went out already of deliveries that take several, so that one that has to be tried again goes on where it had come to. Known as long as
/// the process runs; the oldest are forgotten. Thread-safe, though nobody makes two attempts at one delivery at once.
final class SentParts {
  private static final int MOST = 1_000;

  private final SequencedMap<Key, Map<Integer, List<Integer>>> begun = new LinkedHashMap<>();

  /// An attempt to deliver to a spot. All of them take the same parts in the same order.
  synchronized Attempt attempt(UUID delivery, Spot spot) {
    Key key = new Key(delivery, spot);
    return new Attempt(key, begun.getOrDefault(key, Map.of()));
  }

  private synchronized void keep(Key key, Map<Integer, List<Integer>> parts) {
    begun.putLast(key, Map.copyOf(parts));
    if (begun.size() > MOST) {
      begun.pollFirstEntry();
    }
  }

  private synchronized void forget(Key key) {
    begun.remove(key);
  }

  /// One attempt.
  final class Attempt {
    private final Key key;
    private final Map<Integer, List<Integer>> sent;
    private final boolean continued;
    private int position;

    private Attempt(Key key, Map<Integer, List<Integer>> sent) {
      this.key = key;
      this.sent = new HashMap<>(sent);
      this.continued = !sent.isEmpty();
    }

    /// Where it goes.
    Spot spot() {
      return key.spot;
    }

    /// Whether an earlier attempt sent some part.
    boolean isContinued() {
      return continued;
    }

    /// Sends the next part, unless an earlier attempt did.
    ///
    /// @return the numbers of its messages
    Outcome<List<Integer>> next(Supplier<Outcome<List<Integer>>> sending) {
      int part = position++;
      List<Integer> before = sent.getOrDefault(part, List.of());
      if (!before.isEmpty()) {
        return new Outcome.Done<>(before);
      }
      Outcome<List<Integer>> outcome = sending.get();
      if (outcome instanceof Outcome.Done<List<Integer>>(List<Integer> ids)) {
        sent.put(part, ids);
        keep(key, sent);
      }
      return outcome;
    }

    /// Nothing is missing any more.
    void done() {
      forget(key);
    }
  }

  private record Key(UUID delivery, Spot spot) {}
}
