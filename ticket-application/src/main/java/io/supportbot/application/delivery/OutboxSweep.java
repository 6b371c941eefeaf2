package io.supportbot.application.delivery;

import io.supportbot.application.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Keeps a channel's queue filled from one start to the next stop: from memory, and from the store at the start, now and then, and when more waited than memory should hold.
///
/// While the queue is behind the store, offers are left to the store, since a newer delivery must not overtake an older one of its lane.
final class OutboxSweep {
  private static final int PAGE = 200;
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration REMEMBER = Duration.ofMinutes(1);

  private final String channel;
  private final ChannelQueue queue;
  private final Outbox outbox;
  private final DeliveryLog log;
  private final InstantSource clock;
  private final Tasks tasks;
  private final DispatcherSettings settings;
  private volatile boolean behind = true;
  private volatile boolean stopped;

  OutboxSweep(
      String channel,
      ChannelQueue queue,
      Outbox outbox,
      DeliveryLog log,
      InstantSource clock,
      Tasks tasks,
      DispatcherSettings settings) {
    this.channel = channel;
    this.queue = queue;
    this.outbox = outbox;
    this.log = log;
    this.clock = clock;
    this.tasks = tasks;
    this.settings = settings;
  }

  void begin() {
    tasks.run(this::sweepAgainAndAgain);
  }

  private void sweepAgainAndAgain() {
    boolean read = sweep();
    if (!stopped) {
      Duration pause = read && !behind ? settings.sweepEvery() : SOON;
      Runnable _ = tasks.later(pause, this::sweepAgainAndAgain);
    }
  }

  void offer(List<Outbox.Waiting> stored) {
    if (!behind) {
      add(stored);
    }
  }

  /// What was read or stored before the stop never comes into the queue after it, where it may have gone out by another process meanwhile.
  private synchronized void add(List<Outbox.Waiting> stored) {
    if (!stopped) {
      queue.add(stored);
    }
  }

  synchronized void stop() {
    stopped = true;
    queue.stop();
  }

  /// @return whether the store could be read
  private boolean sweep() {
    if (stopped || queue.size() > settings.mostInMemory() / 2) {
      return true;
    }
    try {
      Instant begun = clock.instant();
      boolean wasBehind = behind;
      behind = !readAll() || (wasBehind && catchUp());
      queue.forgetDoneBefore(begun.minus(REMEMBER));
      log.sweepWorked();
      return true;
    } catch (RuntimeException problem) {
      log.sweepFailed(problem);
      return false;
    }
  }

  /// Reads once more what was offered, and left to the store, while the store was read.
  ///
  /// @return whether the queue is still behind
  private boolean catchUp() {
    behind = false;
    return !readAll();
  }

  /// @return whether all that waits fits into memory
  private boolean readAll() {
    long position = 0;
    while (!stopped && queue.size() < settings.mostInMemory()) {
      List<Outbox.Waiting> page = outbox.waiting(channel, position, PAGE);
      add(page);
      if (page.size() < PAGE) {
        return true;
      }
      position = page.getLast().position();
    }
    return stopped;
  }
}
