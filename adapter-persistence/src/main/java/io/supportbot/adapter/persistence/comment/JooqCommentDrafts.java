package io.supportbot.adapter.persistence.comment;

import static io.supportbot.adapter.persistence.jooq.Tables.COMMENT_DRAFTS;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.excluded;

import io.supportbot.adapter.persistence.database.StoredJson;
import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.draft.StoredSaid;
import io.supportbot.adapter.persistence.jooq.tables.records.CommentDraftsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.adapter.persistence.ticket.StoredAttachment;
import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.CustomerId;
import jakarta.inject.Inject;
import java.util.Optional;

/// Half comments in PostgreSQL.
final class JooqCommentDrafts implements CommentDrafts {
  private final Transactions transactions;
  private final SealedColumn words;

  @Inject
  JooqCommentDrafts(Transactions transactions, FieldCipher cipher) {
    this.transactions = transactions;
    this.words = new SealedColumn(cipher, "comment_drafts.words");
  }

  @Override
  public Optional<CommentDraft> find(CustomerId customer) {
    return transactions.query(
        jooq ->
            jooq.selectFrom(COMMENT_DRAFTS)
                .where(COMMENT_DRAFTS.CUSTOMER.eq(customer))
                .fetchOptional()
                .map(this::draft));
  }

  @Override
  public void save(CommentDraft draft) {
    CommentDraftsRecord row = row(draft);
    transactions.query(
        jooq ->
            jooq.insertInto(COMMENT_DRAFTS)
                .set(row)
                .onConflict(COMMENT_DRAFTS.CUSTOMER)
                .doUpdate()
                .set(COMMENT_DRAFTS.TICKET, excluded(COMMENT_DRAFTS.TICKET))
                .set(COMMENT_DRAFTS.WORDS, excluded(COMMENT_DRAFTS.WORDS))
                .set(COMMENT_DRAFTS.SINCE, excluded(COMMENT_DRAFTS.SINCE))
                .execute());
  }

  @Override
  public void remove(CustomerId customer) {
    transactions.query(
        jooq ->
            jooq.deleteFrom(COMMENT_DRAFTS).where(COMMENT_DRAFTS.CUSTOMER.eq(customer)).execute());
  }

  private CommentDraftsRecord row(CommentDraft draft) {
    return switch (draft) {
      case CommentDraft.AwaitingWords(var customer, var ticket, var since) ->
          new CommentDraftsRecord(customer, ticket, null, since);
      case CommentDraft.AwaitingTicket(var customer, var said, var files, var since) -> {
        String json =
            StoredJson.write(
                new StoredWords(
                    StoredWords.FORMAT,
                    Words.joined(said),
                    StoredAttachment.of(files),
                    StoredSaid.of(said)));
        yield new CommentDraftsRecord(customer, null, words.seal(json, customer.value()), since);
      }
    };
  }

  private CommentDraft draft(CommentDraftsRecord row) {
    if (row.getTicket() != null) {
      return new CommentDraft.AwaitingWords(row.getCustomer(), row.getTicket(), row.getSince());
    }
    String json = words.open(requireNonNull(row.getWords()), row.getCustomer().value());
    StoredWords stored = StoredJson.read(json, StoredWords.class);
    return new CommentDraft.AwaitingTicket(
        row.getCustomer(),
        StoredSaid.words(stored.said(), stored.text()),
        stored.files().stream().map(StoredAttachment::attachment).toList(),
        row.getSince());
  }
}
