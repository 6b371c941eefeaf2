package io.supportbot.application.delivery;

import io.supportbot.application.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Keeps a channel's queue filled from one start to the next stop: from memory, and from the store at the start, now and then, and where more
/// waits than memory should hold, as soon as there is room.
final class OutboxSweep {
  private static final int PAGE = 200;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration REMEMBER = Duration.ofMinutes(1);

  private final String channel;
  private final ChannelQueue queue;
  private final Outbox outbox;
  private final DeliveryLog log;
  private final InstantSource clock;
  private final Tasks tasks;
  private final DispatcherSettings settings;
  private volatile boolean stopped;

  /// When the store is read again although nothing is known to be there alone.
  private Instant nextReading = Instant.MIN;

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
    tasks.run(this::lookAgainAndAgain);
  }

  private void lookAgainAndAgain() {
    look();
    if (!stopped) {
      Runnable _ = tasks.later(LOOK_EVERY, this::lookAgainAndAgain);
    }
  }

  void offer(List<Outbox.Waiting> stored) {
    unlessStopped(() -> queue.offer(stored));
  }

  /// What was read or stored before the stop never comes into the queue after it, where it may have gone out by another process meanwhile.
  private synchronized void unlessStopped(Runnable change) {
    if (!stopped) {
      change.run();
    }
  }

  synchronized void stop() {
    stopped = true;
    queue.stop();
  }

  /// Reads the store where it is time to and there is room.
  private void look() {
    Instant now = clock.instant();
    boolean isTime = !now.isBefore(nextReading) && queue.ask(Lanes::isHalfEmpty);
    if (stopped || !(isTime || queue.ask(Lanes::isWorthReading))) {
      return;
    }
    try {
      read();
      queue.tell(lanes -> lanes.forgetDoneBefore(now.minus(REMEMBER)));
      nextReading = now.plus(settings.sweepEvery());
      log.sweepWorked();
    } catch (RuntimeException problem) {
      log.sweepFailed(problem);
    }
  }

  private void read() {
    unlessStopped(() -> queue.tell(Lanes::beginReading));
    boolean toTheEnd = false;
    try {
      toTheEnd = readPages();
    } finally {
      boolean all = toTheEnd;
      unlessStopped(() -> queue.tell(lanes -> lanes.endReading(all)));
    }
  }

  /// @return whether that came to the end
  private boolean readPages() {
    long position = 0;
    while (!stopped && !queue.ask(Lanes::isFull)) {
      Set<String> passedOver = queue.ask(Lanes::leftByReading);
      List<Outbox.Waiting> page = outbox.waiting(channel, passedOver, position, PAGE);
      unlessStopped(() -> queue.fill(page));
      if (page.size() < PAGE) {
        return true;
      }
      position = page.getLast().position();
    }
    return false;
  }
}
