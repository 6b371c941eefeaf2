package io.supportbot.application.delivery;

import io.supportbot.application.transaction.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The way for anything to leave the desk: stored with the change that causes it, handed to the dispatcher once that is stored. Thread-safe.
public final class Deliveries {
  private static final String OUT_OF_REACH = "known to be out of reach";

  private final UnitOfWork units;
  private final Outbox outbox;
  private final UnreachableRecipients unreachable;
  private final Collection<Channel> channels;
  private final Dispatcher dispatcher;

  public Deliveries(
      UnitOfWork units,
      Outbox outbox,
      UnreachableRecipients unreachable,
      Collection<Channel> channels,
      Dispatcher dispatcher) {
    this.units = units;
    this.outbox = outbox;
    this.unreachable = unreachable;
    this.channels = List.copyOf(channels);
    this.dispatcher = dispatcher;
  }

  /// Stores deliveries in this order. Joins the caller's unit of work, so they go out exactly if what else it stores is stored. Those to somebody
  /// known to be out of reach are parked at once.
  public void post(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    units.<Boolean>run(
        () -> {
          List<Outbox.Waiting> due = withoutParked(outbox.add(deliveries));
          units.afterCommit(() -> dispatcher.offer(due));
          return true;
        });
  }

  private List<Outbox.Waiting> withoutParked(List<Outbox.Waiting> stored) {
    Set<Way> blocked =
        stored.stream()
            .map(waiting -> Way.of(waiting.delivery()))
            .distinct()
            .filter(way -> unreachable.contains(way.channel(), way.lane()))
            .collect(Collectors.toUnmodifiableSet());
    List<Outbox.Waiting> due = new ArrayList<>();
    for (Outbox.Waiting waiting : stored) {
      if (blocked.contains(Way.of(waiting.delivery()))) {
        outbox.park(waiting.delivery().id(), OUT_OF_REACH);
      } else {
        due.add(waiting);
      }
    }
    return due;
  }

  /// Posts what each channel makes of an announcement. Joins the caller's unit of work.
  public void announce(Announcement announcement) {
    for (Channel channel : channels) {
      post(channel.announce(announcement));
    }
  }

  /// Lets out what was parked for a recipient who can be reached again. Joins the caller's unit of work.
  public void release(String channel, String lane) {
    units.<Boolean>run(
        () -> {
          List<Outbox.Waiting> released = outbox.release(channel, lane);
          units.afterCommit(() -> dispatcher.offer(released));
          return true;
        });
  }

  /// Notes that a recipient is there now, so that what their channel says of attempts before does not count. Called before the store is asked whether
  /// they could be reached: what is parked later than that is let out again, and what was parked before is seen by the caller.
  public void met(String channel, String lane) {
    dispatcher.met(channel, lane);
  }

  private record Way(String channel, String lane) {
    static Way of(Delivery delivery) {
      return new Way(delivery.channel(), delivery.lane());
    }
  }
}
