package io.supportbot.sandbox.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The calls the bot made, oldest first; of very many the newest are kept.
public final class CallLog {
  private final int maxKept;
  private final Deque<RecordedCall> calls = new ArrayDeque<>();
  private long count;

  CallLog(int maxKept) {
    this.maxKept = maxKept;
  }

  synchronized void add(RecordedCall call) {
    count++;
    if (maxKept == 0) {
      return;
    }
    if (calls.size() == maxKept) {
      calls.removeFirst();
    }
    calls.addLast(call);
  }

  /// All calls that are kept, without getUpdates.
  public synchronized List<RecordedCall> all() {
    return calls.stream().filter(call -> !call.method().equals("getUpdates")).toList();
  }

  public synchronized List<RecordedCall> of(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /// How many calls there ever were, getUpdates included.
  public synchronized long count() {
    return count;
  }

  public synchronized void clear() {
    calls.clear();
  }
}
