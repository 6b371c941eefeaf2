package io.supportbot.application.delivery;

import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The workers on the lanes of one channel. A lane has at most one, so its deliveries go one after another.
final class ChannelQueue {
  private static final Duration STORE_RETRY = Duration.ofSeconds(1);
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(10);
  private static final int STORE_ATTEMPTS = 5;

  private final Channel channel;
  private final DispatcherSettings settings;
  private final DeliveryStore store;
  private final DeliveryLog log;
  private final InstantSource clock;
  private final Tasks tasks;
  private final Semaphore permits;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private final Lanes lanes;

  /// How many deliveries of this channel arrived, by which an outage is told from one that fails alone.
  private long arrived;

  private Instant pausedUntil = Instant.MIN;
  private int busy;

  ChannelQueue(
      Channel channel,
      DispatcherSettings settings,
      DeliveryStore store,
      DeliveryLog log,
      InstantSource clock,
      Tasks tasks) {
    this.channel = channel;
    this.settings = settings;
    this.store = store;
    this.log = log;
    this.clock = clock;
    this.tasks = tasks;
    this.lanes = new Lanes(settings);
    this.permits = new Semaphore(settings.atOnce());
  }

  /// Takes what was just stored.
  void offer(List<Outbox.Waiting> stored) {
    begin(locked(() -> lanes.offer(stored)));
  }

  /// Takes what was read from the store.
  void fill(List<Outbox.Waiting> page) {
    begin(locked(() -> lanes.fill(page)));
  }

  private void begin(List<Lane> idle) {
    idle.forEach(lane -> tasks.run(() -> work(lane)));
  }

  /// Asks the lanes while nothing changes them.
  <T> T ask(Function<Lanes, T> question) {
    return locked(() -> question.apply(lanes));
  }

  /// Tells the lanes while nothing else changes them.
  void tell(Consumer<Lanes> news) {
    locked(() -> news.accept(lanes));
  }

  /// Leaves what waits to the store, and so begins nothing new until something is added. What is under way goes on.
  void stop() {
    locked(() -> lanes.stop(clock.instant()));
  }

  /// Waits for what is under way, and until it is stored what became of it.
  ///
  /// @return whether all of it ended in time
  boolean await(Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (isAtWork() && left > 0) {
        left = quiet.awaitNanos(left);
      }
      return !isAtWork();
    } finally {
      lock.unlock();
    }
  }

  private boolean isAtWork() {
    return busy > 0 || lanes.isAnyUnsettled();
  }

  private void work(Lane lane) {
    Optional<Duration> next = Optional.of(Duration.ZERO);
    while (next.isPresent() && next.get().isZero()) {
      try {
        permits.acquire();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
      try {
        next = step(lane);
      } finally {
        permits.release();
      }
    }
    next.ifPresent(
        delay -> {
          Runnable _ = tasks.later(delay, () -> work(lane));
        });
  }

  /// Does the next thing in a lane.
  ///
  /// @return how long to wait for the one after; empty where there is none
  private Optional<Duration> step(Lane lane) {
    Supplier<Duration> next;
    lock.lock();
    try {
      Optional<Lane.Settlement> unsettled = lane.unsettled();
      Optional<Lane.Entry> head = lane.head();
      if (unsettled.isPresent()) {
        next = () -> settle(lane, unsettled.get());
      } else if (head.isEmpty()) {
        lanes.remove(lane);
        return Optional.empty();
      } else {
        Delivery delivery = head.get().delivery();
        Duration wait = untilAllowed(delivery);
        if (wait.isPositive()) {
          return Optional.of(wait);
        }
        lane.takeHead();
        next = () -> after(lane, head.get(), attempt(delivery));
      }
      busy++;
    } finally {
      lock.unlock();
    }
    try {
      return Optional.of(next.get());
    } finally {
      ended();
    }
  }

  private void ended() {
    locked(
        () -> {
          busy--;
          quiet.signalAll();
        });
  }

  private Duration untilAllowed(Delivery delivery) {
    Instant now = clock.instant();
    if (pausedUntil.isAfter(now)) {
      return Duration.between(now, pausedUntil);
    }
    try {
      return channel.admit(delivery);
    } catch (Throwable problem) {
      log.channelThrew(delivery, problem);
      return settings.firstDelay();
    }
  }

  private DeliveryOutcome attempt(Delivery delivery) {
    try {
      return channel.deliver(delivery);
    } catch (StoreUnavailableException _) {
      return new DeliveryOutcome.Outage("the store is unavailable");
    } catch (Throwable problem) {
      log.channelThrew(delivery, problem);
      return new DeliveryOutcome.TryAgain(problem.getClass().getName());
    }
  }

  private Duration after(Lane lane, Lane.Entry entry, DeliveryOutcome outcome) {
    return switch (outcome) {
      case DeliveryOutcome.Delivered delivered -> {
        log.delivered();
        locked(
            () -> {
              arrived++;
            });
        yield settle(lane, store.delivered(entry, delivered.posted()));
      }
      case DeliveryOutcome.Wait wait -> putBack(lane, entry, wait.howLong(), wait.wholeChannel());
      case DeliveryOutcome.TryAgain again -> failed(lane, entry, again.reason());
      case DeliveryOutcome.Outage outage -> {
        entry.failedByOutage(clock.instant(), locked(() -> arrived));
        log.failed(entry.delivery(), outage.reason(), entry.failures());
        yield putBack(lane, entry, settings.delayAfter(entry.failures()), false);
      }
      case DeliveryOutcome.Unreachable gone -> {
        List<Lane.Entry> all = new ArrayList<>(List.of(entry));
        all.addAll(locked(lane::drain));
        log.parked(entry.delivery(), all.size(), gone.reason());
        yield settle(lane, store.parked(all, gone.reason(), () -> locked(lane::isMet)));
      }
      case DeliveryOutcome.Refused refused -> {
        log.setAside(entry.delivery(), refused.reason());
        yield settle(lane, store.setAside(entry, refused.reason()));
      }
    };
  }

  private Duration failed(Lane lane, Lane.Entry entry, String reason) {
    Duration alone = entry.failed(clock.instant(), locked(() -> arrived));
    log.failed(entry.delivery(), reason, entry.failures());
    if (alone.compareTo(settings.setAsideAfter()) >= 0) {
      log.setAside(entry.delivery(), reason);
      return settle(lane, store.setAside(entry, reason));
    }
    return putBack(lane, entry, settings.delayAfter(entry.failures()), false);
  }

  private Duration putBack(Lane lane, Lane.Entry entry, Duration wait, boolean wholeChannel) {
    Duration atLeast = wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait;
    locked(
        () -> {
          Instant now = clock.instant();
          lanes.putBack(lane, entry, now);
          pausedUntil = wholeChannel ? now.plus(atLeast) : pausedUntil;
        });
    return atLeast;
  }

  private void locked(Runnable part) {
    lock.lock();
    try {
      part.run();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> part) {
    lock.lock();
    try {
      return part.get();
    } finally {
      lock.unlock();
    }
  }

  /// Stores what became of deliveries; until that worked their lane does not go on, and nothing is sent again. What did not arrive is not stored
  /// after a stop: whoever serves the channel next finds it out anew.
  private Duration settle(Lane lane, Lane.Settlement settlement) {
    Optional<Lane.Settlement> open = Optional.empty();
    try {
      if (!locked(() -> lanes.isOutdated(settlement))) {
        settlement.store().run();
      }
    } catch (StoreUnavailableException _) {
      open = Optional.of(settlement);
    } catch (RuntimeException problem) {
      log.notStored(problem);
      open = Optional.of(settlement.failedOnce()).filter(s -> s.failures() < STORE_ATTEMPTS);
    }
    lock.lock();
    try {
      lane.unsettled(open);
      if (open.isPresent()) {
        return STORE_RETRY;
      }
      lanes.settled(lane, settlement, clock.instant());
      return Duration.ZERO;
    } finally {
      lock.unlock();
    }
  }
}
