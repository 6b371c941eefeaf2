package io.supportbot.adapter.persistence.draft;

import static io.supportbot.adapter.persistence.jooq.Tables.DRAFTS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.supportbot.adapter.persistence.database.StoredJson;
import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.DraftsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// Drafts in PostgreSQL. Reading one locks its row until the unit of work ends.
final class JooqDrafts implements Drafts {
  private final Transactions transactions;
  private final SealedColumn answers;

  @Inject
  JooqDrafts(Transactions transactions, FieldCipher cipher) {
    this.transactions = transactions;
    this.answers = new SealedColumn(cipher, "drafts.answers");
  }

  @Override
  public Optional<Draft> find(CustomerId customer) {
    return transactions.query(
        jooq ->
            jooq.selectFrom(DRAFTS)
                .where(DRAFTS.CUSTOMER.eq(customer))
                .forUpdate()
                .fetchOptional()
                .map(this::draft));
  }

  @Override
  public void save(Draft draft) {
    String json = StoredJson.write(StoredAnswers.of(draft));
    transactions.query(
        jooq ->
            jooq.insertInto(DRAFTS)
                .set(DRAFTS.CUSTOMER, draft.customer())
                .set(DRAFTS.STEP, draft.step())
                .set(DRAFTS.ANSWERS, answers.seal(json, draft.customer().value()))
                .set(DRAFTS.TOUCHED_AT, draft.touchedAt())
                .onConflict(DRAFTS.CUSTOMER)
                .doUpdate()
                .set(DRAFTS.STEP, excluded(DRAFTS.STEP))
                .set(DRAFTS.ANSWERS, excluded(DRAFTS.ANSWERS))
                .set(DRAFTS.TOUCHED_AT, excluded(DRAFTS.TOUCHED_AT))
                .execute());
  }

  @Override
  public void remove(CustomerId customer) {
    transactions.query(
        jooq -> jooq.deleteFrom(DRAFTS).where(DRAFTS.CUSTOMER.eq(customer)).execute());
  }

  @Override
  public List<Untouched> untouchedSince(Instant moment, Optional<Untouched> after, int limit) {
    Condition further =
        after
            .map(
                last ->
                    row(DRAFTS.TOUCHED_AT, DRAFTS.CUSTOMER).gt(last.touchedAt(), last.customer()))
            .orElse(noCondition());
    return transactions.query(
        jooq ->
            jooq.select(DRAFTS.TOUCHED_AT, DRAFTS.CUSTOMER)
                .from(DRAFTS)
                .where(DRAFTS.TOUCHED_AT.lt(moment))
                .and(further)
                .orderBy(DRAFTS.TOUCHED_AT, DRAFTS.CUSTOMER)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(mapping(Untouched::new)));
  }

  private Draft draft(DraftsRecord row) {
    String json = answers.open(row.getAnswers(), row.getCustomer().value());
    StoredAnswers stored = StoredJson.read(json, StoredAnswers.class);
    return Draft.restore(
        row.getCustomer(),
        stored.begunOr(row.getTouchedAt()),
        row.getStep(),
        stored.answers(),
        row.getTouchedAt());
  }
}
