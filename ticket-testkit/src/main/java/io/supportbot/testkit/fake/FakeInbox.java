package io.supportbot.testkit.fake;

import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The inbox in memory.
public final class FakeInbox implements Inbox {
  private final FakeUnitOfWork units;
  private final Table<Long, Row> rows;
  private final AtomicLong lastId = new AtomicLong();

  public FakeInbox(FakeUnitOfWork units) {
    this.units = units;
    this.rows = new Table<>(units);
  }

  @Override
  public List<String> store(List<IncomingUpdate> batch) {
    return units.run(
        () -> {
          units.lock(this);
          Set<String> conversations = new LinkedHashSet<>();
          for (IncomingUpdate update : batch) {
            if (rows().noneMatch(row -> isSame(row.stored.update(), update))) {
              Stored stored =
                  new Stored(lastId.incrementAndGet(), update, 0, update.receivedAt());
              rows.put(stored.id(), new Row(stored, State.WAITING));
              conversations.add(update.conversation());
            }
          }
          return List.copyOf(conversations);
        });
  }

  @Override
  public Optional<Next> next(String source, String conversation) {
    if (!units.tryLock(new Conversation(source, conversation))) {
      return Optional.empty();
    }
    List<Stored> waiting =
        in(State.WAITING)
            .filter(s -> s.update().source().equals(source))
            .filter(s -> s.update().conversation().equals(conversation))
            .toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    Stored first = waiting.getFirst();
    Optional<String> group = first.update().group();
    return Optional.of(
        new Next(
            group.isEmpty()
                ? List.of(first)
                : waiting.stream().filter(s -> s.update().group().equals(group)).toList()));
  }

  @Override
  public void handled(List<Stored> unit) {
    unit.forEach(
        s -> {
          IncomingUpdate u = s.update();
          IncomingUpdate erased =
              new IncomingUpdate(
                  u.source(), u.externalId(), u.conversation(), u.group(), "", u.receivedAt());
          rows.put(
              s.id(),
              new Row(new Stored(s.id(), erased, s.attempts(), s.notBefore()), State.HANDLED));
        });
  }

  @Override
  public void retry(List<Stored> unit, String error, Instant notBefore) {
    unit.forEach(
        s ->
            rows.put(
                s.id(),
                new Row(
                    new Stored(s.id(), s.update(), s.attempts() + 1, notBefore), State.WAITING)));
  }

  @Override
  public void setAside(List<Stored> unit, String error) {
    unit.forEach(
        s ->
            rows.put(
                s.id(),
                new Row(
                    new Stored(s.id(), s.update(), s.attempts() + 1, s.notBefore()),
                    State.ASIDE)));
  }

  @Override
  public int replay(Collection<Long> ids) {
    List<Stored> replayed = in(State.ASIDE).filter(s -> ids.contains(s.id())).toList();
    replayed.forEach(
        s ->
            rows.put(
                s.id(),
                new Row(
                    new Stored(s.id(), s.update(), 0, s.update().receivedAt()), State.WAITING)));
    return replayed.size();
  }

  @Override
  public List<String> waiting(String source) {
    return in(State.WAITING)
        .map(Stored::update)
        .filter(u -> u.source().equals(source))
        .map(IncomingUpdate::conversation)
        .distinct()
        .toList();
  }

  @Override
  public List<Stored> aside(int limit) {
    return in(State.ASIDE).limit(limit).toList();
  }

  @Override
  public int forgetHandledBefore(Instant moment) {
    List<Stored> old =
        in(State.HANDLED).filter(s -> s.update().receivedAt().isBefore(moment)).toList();
    old.forEach(s -> rows.remove(s.id()));
    return old.size();
  }

  private Stream<Row> rows() {
    return rows.values().stream();
  }

  private Stream<Stored> in(State state) {
    return rows().filter(row -> row.state == state).map(Row::stored);
  }

  private static boolean isSame(IncomingUpdate one, IncomingUpdate other) {
    return one.source().equals(other.source()) && one.externalId().equals(other.externalId());
  }

  private enum State {
    WAITING,
    HANDLED,
    ASIDE
  }

  private record Row(Stored stored, State state) {}

  private record Conversation(String source, String name) {}
}
