package io.supportbot.testkit.fake;

import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.Outbox;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The outbox in memory.
public final class FakeOutbox implements Outbox {
  private final Table<UUID, Row> rows;
  private final AtomicLong lastPosition = new AtomicLong();

  public FakeOutbox(FakeUnitOfWork units) {
    rows = new Table<>(units);
  }

  @Override
  public List<Waiting> add(List<Delivery> deliveries) {
    List<Waiting> stored =
        deliveries.stream()
            .map(delivery -> new Waiting(lastPosition.incrementAndGet(), delivery))
            .toList();
    stored.forEach(
        waiting -> rows.put(waiting.delivery().id(), new Row(waiting, State.WAITING)));
    return stored;
  }

  @Override
  public void remove(List<UUID> ids) {
    ids.forEach(rows::remove);
  }

  @Override
  public List<Waiting> waiting(String channel, Set<String> except, long after, int limit) {
    return in(State.WAITING, channel)
        .filter(waiting -> waiting.position() > after)
        .filter(waiting -> !except.contains(waiting.delivery().lane()))
        .limit(limit)
        .toList();
  }

  @Override
  public void setAside(UUID id, String reason) {
    move(id, State.ASIDE);
  }

  @Override
  public void park(UUID id, String reason) {
    move(id, State.PARKED);
  }

  @Override
  public List<Waiting> release(String channel, String lane) {
    List<Waiting> released =
        in(State.PARKED, channel).filter(row -> row.delivery().lane().equals(lane)).toList();
    released.forEach(row -> move(row.delivery().id(), State.WAITING));
    return released;
  }

  @Override
  public List<Waiting> aside(String channel, int limit) {
    return in(State.ASIDE, channel).limit(limit).toList();
  }

  /// Parked deliveries of a channel, in order.
  public List<Delivery> parked(String channel) {
    return in(State.PARKED, channel).map(Waiting::delivery).toList();
  }

  void moveLane(String channel, String from, String to) {
    for (Row row : rows.values()) {
      Delivery d = row.waiting.delivery();
      if (row.state != State.ASIDE && d.channel().equals(channel) && d.lane().equals(from)) {
        Delivery moved =
            new Delivery(d.id(), channel, to, d.payload(), d.merge(), d.about());
        rows.put(d.id(), new Row(new Waiting(row.waiting.position(), moved), row.state));
      }
    }
  }

  private Stream<Waiting> in(State state, String channel) {
    return rows.values().stream()
        .filter(row -> row.state == state)
        .map(Row::waiting)
        .filter(waiting -> waiting.delivery().channel().equals(channel));
  }

  private void move(UUID id, State state) {
    rows.get(id).ifPresent(row -> rows.put(id, new Row(row.waiting, state)));
  }

  private enum State {
    WAITING,
    PARKED,
    ASIDE
  }

  private record Row(Waiting waiting, State state) {}
}
