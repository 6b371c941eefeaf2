package io.supportbot.adapter.telegram.chat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What the bot said in groups that is no ticket's. Known as long as the process runs; the oldest are forgotten. Thread-safe.
final class Asides {
  private static final int MOST = 1_000;

  private final SequencedSet<Aside> known = new LinkedHashSet<>();

  synchronized void note(long chat, List<Integer> messages) {
    messages.forEach(message -> known.addLast(new Aside(chat, message)));
    while (known.size() > MOST) {
      known.removeFirst();
    }
  }

  synchronized boolean isKnown(long chat, int message) {
    return known.contains(new Aside(chat, message));
  }

  private record Aside(long chat, int message) {}
}
