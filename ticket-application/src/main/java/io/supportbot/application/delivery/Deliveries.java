package io.supportbot.application.delivery;

import io.supportbot.application.transaction.UnitOfWork;
import java.util.Collection;
import java.util.List;

/// The way for anything to leave the desk: stored with the change that causes it, handed to the dispatcher once that is stored. Thread-safe.
public final class Deliveries {
  private final UnitOfWork units;
  private final Outbox outbox;
  private final Collection<Channel> channels;
  private final Dispatcher dispatcher;

  public Deliveries(
      UnitOfWork units, Outbox outbox, Collection<Channel> channels, Dispatcher dispatcher) {
    this.units = units;
    this.outbox = outbox;
    this.channels = List.copyOf(channels);
    this.dispatcher = dispatcher;
  }

  /// Stores deliveries in this order. Joins the caller's unit of work, so they go out exactly if what else it stores is stored.
  public void post(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    units.<Boolean>run(
        () -> {
          List<Outbox.Waiting> stored = outbox.add(deliveries);
          units.afterCommit(() -> dispatcher.offer(stored));
          return true;
        });
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
}
