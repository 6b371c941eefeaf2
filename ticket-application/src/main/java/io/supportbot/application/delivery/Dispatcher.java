package io.supportbot.application.delivery;

import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Drives what waits in the outbox through its channels: in order per lane, lanes side by side, again and again until it arrives.
///
/// Fed from memory right after the commit that stored a delivery, and from the store by a sweep at the start and now and then. One delivery seen
/// by both goes out once. It goes out a second time only where the process ended between sending it and storing that it was sent.
/// Thread-safe. May be started again after it was stopped.
public final class Dispatcher {
  private final Collection<Channel> channels;
  private final DeliveryStore store;
  private final InstantSource clock;
  private final Tasks tasks;
  private final DispatcherSettings settings;
  private final DeliveryLog log = new DeliveryLog();
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
    this.channels = List.copyOf(channels);
    this.store = new DeliveryStore(units, outbox, posted, recipients);
    this.clock = clock;
    this.tasks = tasks;
    this.settings = settings;
  }

  /// Begins with everything that waits in the store. Starting what runs changes nothing.
  public synchronized void start() {
    if (!running.isEmpty()) {
      return;
    }
    running =
        channels.stream()
            .collect(Collectors.toUnmodifiableMap(Channel::name, this::sweepOf));
    running.values().forEach(OutboxSweep::begin);
  }

  private OutboxSweep sweepOf(Channel channel) {
    ChannelQueue queue = new ChannelQueue(channel, settings, store, log, clock, tasks);
    return new OutboxSweep(channel.name(), queue, store.outbox(), log, clock, tasks, settings);
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

  /// Begins nothing new and waits for what is under way.
  ///
  /// @return whether all of it ended in time
  public synchronized boolean stop(Duration atMost) {
    Collection<OutboxSweep> present = running.values();
    running = Map.of();
    present.forEach(OutboxSweep::stop);
    Instant end = clock.instant().plus(atMost);
    boolean all = true;
    for (OutboxSweep queue : present) {
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
    return log.figures(sum(queue -> queue.size()));
  }

  /// How many lanes are kept in memory.
  int lanes() {
    return (int) sum(queue -> queue.lanes());
  }

  private long sum(Function<ChannelQueue, Integer> part) {
    return running.values().stream().mapToLong(sweep -> part.apply(sweep.queue())).sum();
  }
}
