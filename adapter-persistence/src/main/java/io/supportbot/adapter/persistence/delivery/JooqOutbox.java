package io.supportbot.adapter.persistence.delivery;

import static io.supportbot.adapter.persistence.jooq.Tables.OUTBOX;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.inline;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.OutboxRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox in PostgreSQL.
final class JooqOutbox implements Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(JooqOutbox.class);
  private static final String WAITING = "WAITING";
  private static final String PARKED = "PARKED";
  private static final String ASIDE = "ASIDE";

  private final Transactions transactions;
  private final SealedColumn payloads;

  @Inject
  JooqOutbox(Transactions transactions, FieldCipher cipher) {
    this.transactions = transactions;
    this.payloads = new SealedColumn(cipher, "outbox.payload");
  }

  @Override
  public List<Waiting> add(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    List<OutboxRecord> rows = deliveries.stream().map(this::row).toList();
    Map<UUID, Long> positions =
        transactions.query(
            jooq ->
                jooq.insertInto(OUTBOX)
                    .set(rows)
                    .returningResult(OUTBOX.ID, OUTBOX.POSITION)
                    .fetchMap(OUTBOX.ID, OUTBOX.POSITION));
    return deliveries.stream()
        .map(delivery -> new Waiting(requireNonNull(positions.get(delivery.id())), delivery))
        .toList();
  }

  @Override
  public void remove(List<UUID> ids) {
    if (!ids.isEmpty()) {
      transactions.query(jooq -> jooq.deleteFrom(OUTBOX).where(OUTBOX.ID.in(ids)).execute());
    }
  }

  @Override
  public List<Waiting> waiting(String channel, Set<String> except, long after, int limit) {
    Condition which =
        OUTBOX
            .CHANNEL
            .eq(channel)
            .and(OUTBOX.POSITION.gt(after))
            .and(OUTBOX.STATE.eq(inline(WAITING)))
            .and(OUTBOX.LANE.ne(all(except.toArray(String[]::new))));
    return transactions.query(
        jooq -> {
          List<OutboxRecord> found = find(jooq, which, limit);
          while (setDamagedAside(jooq, found)) {
            found = find(jooq, which, limit);
          }
          return found.stream().map(this::waiting).toList();
        });
  }

  @Override
  public void setAside(UUID id, String reason) {
    move(id, ASIDE, reason);
  }

  @Override
  public void park(UUID id, String reason) {
    move(id, PARKED, reason);
  }

  @Override
  public List<Waiting> release(String channel, String lane) {
    return transactions.query(
        jooq -> {
          List<OutboxRecord> released =
              new ArrayList<>(
                  jooq.update(OUTBOX)
                      .set(OUTBOX.STATE, WAITING)
                      .setNull(OUTBOX.REASON)
                      .where(OUTBOX.CHANNEL.eq(channel).and(OUTBOX.LANE.eq(lane)))
                      .and(OUTBOX.STATE.eq(inline(PARKED)))
                      .returning()
                      .fetch());
          boolean _ = setDamagedAside(jooq, released);
          return released.stream()
              .filter(this::isReadable)
              .sorted(Comparator.comparing(OutboxRecord::getPosition))
              .map(this::waiting)
              .toList();
        });
  }

  @Override
  public List<Waiting> aside(String channel, int limit) {
    Condition which = OUTBOX.CHANNEL.eq(channel).and(OUTBOX.STATE.eq(inline(ASIDE)));
    return transactions.query(
        jooq -> find(jooq, which, limit).stream().map(this::shown).toList());
  }

  private static List<OutboxRecord> find(DSLContext jooq, Condition which, int limit) {
    return jooq.selectFrom(OUTBOX).where(which).orderBy(OUTBOX.POSITION).limit(limit).fetch();
  }

  /// What cannot be read can never be sent, and must not keep anything else from being sent.
  ///
  /// @return whether there was any
  private boolean setDamagedAside(DSLContext jooq, List<OutboxRecord> found) {
    List<OutboxRecord> damaged = found.stream().filter(row -> !isReadable(row)).toList();
    for (OutboxRecord row : damaged) {
      LOG.error("delivery {} cannot be read and is set aside", row.getId());
      int _ =
          jooq.update(OUTBOX)
              .set(OUTBOX.STATE, ASIDE)
              .set(OUTBOX.REASON, DamagedFieldException.class.getName())
              .where(OUTBOX.ID.eq(row.getId()))
              .execute();
    }
    return !damaged.isEmpty();
  }

  private boolean isReadable(OutboxRecord row) {
    try {
      String _ = payloads.open(row.getPayload(), row.getId());
      return true;
    } catch (DamagedFieldException _) {
      return false;
    }
  }

  private Waiting waiting(OutboxRecord row) {
    return new Waiting(row.getPosition(), delivery(row));
  }

  /// A damaged delivery is shown without its content.
  private Waiting shown(OutboxRecord row) {
    return isReadable(row)
        ? waiting(row)
        : new Waiting(row.getPosition(), delivery(row, ""));
  }

  private void move(UUID id, String state, String reason) {
    transactions.query(
        jooq ->
            jooq.update(OUTBOX)
                .set(OUTBOX.STATE, state)
                .set(OUTBOX.REASON, reason)
                .where(OUTBOX.ID.eq(id))
                .execute());
  }

  private OutboxRecord row(Delivery delivery) {
    OutboxRecord row = new OutboxRecord();
    row.setId(delivery.id());
    row.setChannel(delivery.channel());
    row.setLane(delivery.lane());
    row.setPayload(payloads.seal(delivery.payload(), delivery.id()));
    row.setMergeKey(delivery.merge().orElse(null));
    row.setTicket(delivery.about().orElse(null));
    row.setState(WAITING);
    return row;
  }

  private Delivery delivery(OutboxRecord row) {
    return delivery(row, payloads.open(row.getPayload(), row.getId()));
  }

  private static Delivery delivery(OutboxRecord row, String payload) {
    return new Delivery(
        row.getId(),
        row.getChannel(),
        row.getLane(),
        payload,
        Optional.ofNullable(row.getMergeKey()),
        Optional.ofNullable(row.getTicket()));
  }
}
