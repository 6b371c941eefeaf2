package io.supportbot.adapter.persistence.search;

import static io.supportbot.adapter.persistence.jooq.Tables.SEARCH_TERMS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.SearchTerms;
import io.supportbot.adapter.persistence.jooq.tables.records.SearchTermsRecord;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import org.jooq.Condition;

/// The search in PostgreSQL.
final class JooqSearchIndex implements SearchIndex {
  private final Transactions transactions;
  private final TermHashes hashes;

  @Inject
  JooqSearchIndex(Transactions transactions, TermHashes hashes) {
    this.transactions = transactions;
    this.hashes = hashes;
  }

  @Override
  public void add(TicketNumber ticket, String text) {
    List<SearchTermsRecord> rows =
        hashes.of(text).stream().map(hash -> new SearchTermsRecord(ticket, hash)).toList();
    if (!rows.isEmpty()) {
      transactions.query(
          jooq -> jooq.insertInto(SEARCH_TERMS).set(rows).onConflictDoNothing().execute());
    }
  }

  /// Walks the tickets of the first word from the newest, and asks of each whether it has the others.
  @Override
  public List<TicketNumber> find(String query, int limit) {
    List<byte[]> terms = hashes.of(query);
    if (terms.isEmpty()) {
      return List.of();
    }
    Condition said = SEARCH_TERMS.TERM.eq(terms.getFirst());
    for (int i = 1; i < terms.size(); i++) {
      SearchTerms other = SEARCH_TERMS.as("other_" + i);
      said =
          said.and(
              exists(
                  selectOne()
                      .from(other)
                      .where(other.TICKET.eq(SEARCH_TERMS.TICKET))
                      .and(other.TERM.eq(terms.get(i)))));
    }
    Condition every = said;
    return transactions.query(
        jooq ->
            jooq.select(SEARCH_TERMS.TICKET)
                .from(SEARCH_TERMS)
                .where(every)
                .orderBy(SEARCH_TERMS.TICKET.desc())
                .limit(limit)
                .fetch(SEARCH_TERMS.TICKET));
  }
}
