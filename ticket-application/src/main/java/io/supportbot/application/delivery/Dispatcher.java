package io.supportbot.application.delivery;

import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Drives what waits in the outbox through its channels: in order per lane, lanes side by side, again and again until it arrives.
///
/// Fed from memory right after the commit that stored a delivery, and from the store by a sweep at the start and now and then. One delivery seen
/// by both goes out once, also across stops. It goes out a second time only where the process ended between sending it and storing that it was
/// sent, or could not store it before another process went on. Thread-safe. May be started again after it was stopped.
public final class Dispatcher {
  private final DeliveryStore store;
  private final InstantSource clock;
  private final Tasks tasks;
  private final DispatcherSettings settings;
  private final DeliveryLog log = new DeliveryLog();
  private final Map<String, ChannelQueue> queues;
  private volatile Map<String, OutboxSweep> running = Map.of();

  public Dispatcher(
      Collection<Channel> channels,
      UnitOfWork units,
      Outbox outbox,
      PostedMessages posted,
      Recipients recipients,
      InstantSource clock,
      Tasks tasks,
      DispatcherSettings settings) {
    this.store = new DeliveryStore(units, outbox, posted, recipients);
    this.clock = clock;
    this.tasks = tasks;
    this.settings = settings;
    this.queues =
        channels.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Channel::name,
                    channel ->
                        new ChannelQueue(channel, settings, store, log, clock, tasks)));
  }

  /// Begins with everything that waits in the store. Starting what runs changes nothing.
  public synchronized void start() {
    if (!running.isEmpty()) {
      return;
    }
    running =
        queues.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), this::sweepOf));
    running.values().forEach(OutboxSweep::begin);
  }

  private OutboxSweep sweepOf(String channel) {
    ChannelQueue queue = Objects.requireNonNull(queues.get(channel));
    return new OutboxSweep(channel, queue, store.outbox(), log, clock, tasks, settings);
  }

  /// Takes stored deliveries. Those of a channel this process does not run, or all while it is stopped, are left to whoever sweeps the store.
  public void offer(List<Outbox.Waiting> stored) {
    Map<String, OutboxSweep> present = running;
    stored.stream()
        .collect(Collectors.groupingBy(waiting -> waiting.delivery().channel()))
        .forEach(
            (channel, all) -> {
              OutboxSweep queue = present.get(channel);
              if (queue != null) {
                queue.offer(all);
              }
            });
  }

  /// Notes that a recipient is there now: if an attempt that began before finds them out of reach, that counts no longer.
  void met(String channel, String lane) {
    ChannelQueue queue = queues.get(channel);
    if (queue != null) {
      queue.tell(lanes -> lanes.met(lane));
    }
  }

  /// Begins nothing new and waits for what is under way, and until it is stored what became of it. Where the store does not answer in time, that is
  /// tried on as long as the process lives.
  ///
  /// @return whether all of it ended in time
  public synchronized boolean stop(Duration atMost) {
    Collection<OutboxSweep> present = running.values();
    running = Map.of();
    present.forEach(OutboxSweep::stop);
    Instant end = clock.instant().plus(atMost);
    boolean all = true;
    for (ChannelQueue queue : queues.values()) {
      try {
        Duration left = Duration.between(clock.instant(), end);
        all &= queue.await(left.isNegative() ? Duration.ZERO : left);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return all;
  }

  /// What was done so far.
  public DeliveryFigures figures() {
    return log.figures(sum(Lanes::size));
  }

  /// How many lanes are kept in memory.
  int lanes() {
    return (int) sum(Lanes::count);
  }

  private long sum(Function<Lanes, Integer> part) {
    return queues.values().stream().mapToLong(queue -> queue.ask(part)).sum();
  }
}
