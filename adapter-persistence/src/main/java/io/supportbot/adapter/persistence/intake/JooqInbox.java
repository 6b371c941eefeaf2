package io.supportbot.adapter.persistence.intake;

import static io.supportbot.adapter.persistence.jooq.Tables.INBOX;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.InboxRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The inbox in PostgreSQL. A conversation is in hand as long as its oldest waiting update is locked.
final class JooqInbox implements Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(JooqInbox.class);
  private static final String WAITING = "WAITING";
  private static final String HANDLED = "HANDLED";
  private static final String ASIDE = "ASIDE";
  private static final int ROWS_PER_STATEMENT = 500;

  private final Transactions transactions;
  private final SealedColumn payloads;

  @Inject
  JooqInbox(Transactions transactions, FieldCipher cipher) {
    this.transactions = transactions;
    this.payloads = new SealedColumn(cipher, "inbox.payload");
  }

  @Override
  public List<String> store(List<IncomingUpdate> batch) {
    return transactions.query(
        jooq -> {
          LinkedHashSet<String> conversations = new LinkedHashSet<>();
          for (int from = 0; from < batch.size(); from += ROWS_PER_STATEMENT) {
            int to = Math.min(batch.size(), from + ROWS_PER_STATEMENT);
            conversations.addAll(insert(jooq, batch.subList(from, to)));
          }
          return List.copyOf(conversations);
        });
  }

  private List<String> insert(DSLContext jooq, List<IncomingUpdate> batch) {
    List<InboxRecord> rows = batch.stream().map(this::row).toList();
    return jooq.insertInto(INBOX)
        .set(rows)
        .onConflict(INBOX.SOURCE, INBOX.EXTERNAL_ID)
        .doNothing()
        .returningResult(INBOX.CONVERSATION)
        .fetch(INBOX.CONVERSATION);
  }

  /// One statement finds the conversation's oldest waiting update with its group and locks them. Where another unit has the oldest,
  /// everything else of the conversation stays where it is.
  @Override
  public Optional<Next> next(String source, String conversation) {
    Condition waiting =
        INBOX
            .SOURCE
            .eq(source)
            .and(INBOX.CONVERSATION.eq(conversation))
            .and(INBOX.STATE.eq(inline(WAITING)));
    return transactions.query(
        jooq -> {
          List<Record> found = locked(jooq, waiting);
          while (setDamagedAside(jooq, found)) {
            found = locked(jooq, waiting);
          }
          return unit(found);
        });
  }

  private static List<Record> locked(DSLContext jooq, Condition waiting) {
    Field<Long> headId = field(name("head", "id"), Long.class);
    Field<String> headGroup = field(name("head", "group_key"), String.class);
    return jooq.with("head")
        .as(
            select(INBOX.ID, INBOX.GROUP_KEY)
                .from(INBOX)
                .where(waiting)
                .orderBy(INBOX.ID)
                .limit(1))
        .select(INBOX.fields())
        .select(headId.as("head_id"))
        .from(INBOX)
        .join(name("head"))
        .on(INBOX.ID.eq(headId).or(INBOX.GROUP_KEY.eq(headGroup)))
        .where(waiting)
        .orderBy(INBOX.ID)
        .forUpdate()
        .of(INBOX)
        .skipLocked()
        .fetch(row -> row);
  }

  /// What cannot be read cannot be handled at any later time either, and must not hold up its conversation.
  ///
  /// @return whether there was any
  private boolean setDamagedAside(DSLContext jooq, List<Record> found) {
    boolean any = false;
    for (Record row : found) {
      InboxRecord update = row.into(INBOX);
      try {
        String _ = payload(update);
      } catch (DamagedFieldException e) {
        LOG.error("{}; the update is set aside", e.getMessage());
        int _ =
            jooq.update(INBOX)
                .set(INBOX.STATE, ASIDE)
                .set(INBOX.ERROR, e.getClass().getName())
                .where(INBOX.ID.eq(update.getId()))
                .execute();
        any = true;
      }
    }
    return any;
  }

  private Optional<Next> unit(List<Record> found) {
    List<Stored> unit = new ArrayList<>();
    for (Record row : found) {
      Stored stored = stored(row.into(INBOX));
      if (unit.isEmpty() && stored.id() != row.get("head_id", Long.class)) {
        return Optional.empty();
      }
      unit.add(stored);
    }
    return unit.isEmpty() ? Optional.empty() : Optional.of(new Next(unit));
  }

  @Override
  public void handled(List<Stored> unit) {
    transactions.query(
        jooq ->
            jooq.update(INBOX)
                .set(INBOX.STATE, HANDLED)
                .setNull(INBOX.PAYLOAD)
                .setNull(INBOX.ERROR)
                .where(INBOX.ID.in(ids(unit)))
                .execute());
  }

  @Override
  public void retry(List<Stored> unit, String error, Instant notBefore) {
    transactions.query(
        jooq ->
            jooq.update(INBOX)
                .set(INBOX.ATTEMPTS, INBOX.ATTEMPTS.plus(1))
                .set(INBOX.ERROR, error)
                .set(INBOX.NOT_BEFORE, notBefore)
                .where(INBOX.ID.in(ids(unit)).and(INBOX.STATE.eq(inline(WAITING))))
                .execute());
  }

  @Override
  public void setAside(List<Stored> unit, String error) {
    transactions.query(
        jooq ->
            jooq.update(INBOX)
                .set(INBOX.STATE, ASIDE)
                .set(INBOX.ERROR, error)
                .where(INBOX.ID.in(ids(unit)).and(INBOX.STATE.eq(inline(WAITING))))
                .execute());
  }

  @Override
  public int replay(Collection<Long> ids) {
    return transactions.query(
        jooq ->
            jooq.update(INBOX)
                .set(INBOX.STATE, WAITING)
                .set(INBOX.ATTEMPTS, 0)
                .set(INBOX.NOT_BEFORE, INBOX.RECEIVED_AT)
                .where(INBOX.ID.in(ids).and(INBOX.STATE.eq(inline(ASIDE))))
                .execute());
  }

  @Override
  public List<String> waiting(String source) {
    return transactions.query(
        jooq ->
            jooq.selectDistinct(INBOX.CONVERSATION)
                .from(INBOX)
                .where(INBOX.SOURCE.eq(source).and(INBOX.STATE.eq(inline(WAITING))))
                .fetch(INBOX.CONVERSATION));
  }

  @Override
  public List<Stored> aside(int limit) {
    return transactions.query(
        jooq ->
            jooq.selectFrom(INBOX)
                .where(INBOX.STATE.eq(inline(ASIDE)))
                .orderBy(INBOX.ID)
                .limit(limit)
                .fetch(this::shown));
  }

  @Override
  public int forgetHandledBefore(Instant moment) {
    return transactions.query(
        jooq ->
            jooq.deleteFrom(INBOX)
                .where(INBOX.STATE.eq(inline(HANDLED)).and(INBOX.RECEIVED_AT.lt(moment)))
                .execute());
  }

  private InboxRecord row(IncomingUpdate update) {
    InboxRecord row = new InboxRecord();
    row.setSource(update.source());
    row.setExternalId(update.externalId());
    row.setConversation(update.conversation());
    row.setGroupKey(update.group().orElse(null));
    row.setPayload(payloads.seal(update.payload(), place(update.source(), update.externalId())));
    row.setReceivedAt(update.receivedAt());
    row.setState(WAITING);
    row.setAttempts(0);
    row.setNotBefore(update.receivedAt());
    return row;
  }

  /// A damaged update is shown without its content.
  private Stored shown(InboxRecord row) {
    try {
      return stored(row);
    } catch (DamagedFieldException _) {
      return stored(row, "");
    }
  }

  private Stored stored(InboxRecord row) {
    return stored(row, payload(row));
  }

  private static Stored stored(InboxRecord row, String payload) {
    IncomingUpdate update =
        new IncomingUpdate(
            row.getSource(),
            row.getExternalId(),
            row.getConversation(),
            Optional.ofNullable(row.getGroupKey()),
            payload,
            row.getReceivedAt());
    return new Stored(row.getId(), update, row.getAttempts(), row.getNotBefore());
  }

  private String payload(InboxRecord row) {
    byte @Nullable [] sealed = row.getPayload();
    return payloads
        .openIfAny(sealed, place(row.getSource(), row.getExternalId()))
        .orElseThrow(() -> new IllegalStateException("a waiting update must have a payload"));
  }

  private static String place(String source, String externalId) {
    return source + "/" + externalId;
  }

  private static List<Long> ids(List<Stored> unit) {
    return unit.stream().map(Stored::id).toList();
  }
}
