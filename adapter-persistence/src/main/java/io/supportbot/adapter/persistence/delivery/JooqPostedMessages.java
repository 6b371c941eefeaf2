package io.supportbot.adapter.persistence.delivery;

import static io.supportbot.adapter.persistence.jooq.Tables.POSTED_MESSAGES;
import static org.jooq.impl.DSL.excluded;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.PostedMessagesRecord;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posted messages in PostgreSQL.
final class JooqPostedMessages implements PostedMessages {
  private final Transactions transactions;

  @Inject
  JooqPostedMessages(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void remember(List<PostedMessage> posted) {
    if (posted.isEmpty()) {
      return;
    }
    List<PostedMessagesRecord> rows = lastOfEach(posted).stream().map(this::row).toList();
    transactions.query(
        jooq ->
            jooq.insertInto(POSTED_MESSAGES)
                .set(rows)
                .onConflict(
                    POSTED_MESSAGES.CHANNEL, POSTED_MESSAGES.CONVERSATION, POSTED_MESSAGES.MESSAGE)
                .doUpdate()
                .set(POSTED_MESSAGES.TICKET, excluded(POSTED_MESSAGES.TICKET))
                .set(POSTED_MESSAGES.ROLE, excluded(POSTED_MESSAGES.ROLE))
                .execute());
  }

  @Override
  public Optional<PostedMessage> find(String channel, String conversation, String message) {
    return transactions.query(
        jooq ->
            jooq.selectFrom(POSTED_MESSAGES)
                .where(POSTED_MESSAGES.CHANNEL.eq(channel))
                .and(POSTED_MESSAGES.CONVERSATION.eq(conversation))
                .and(POSTED_MESSAGES.MESSAGE.eq(message))
                .fetchOptional(this::message));
  }

  @Override
  public List<PostedMessage> of(
      String channel, String conversation, TicketNumber ticket, String role) {
    return transactions.query(
        jooq ->
            jooq.selectFrom(POSTED_MESSAGES)
                .where(POSTED_MESSAGES.TICKET.eq(ticket))
                .and(POSTED_MESSAGES.CHANNEL.eq(channel))
                .and(POSTED_MESSAGES.CONVERSATION.eq(conversation))
                .and(POSTED_MESSAGES.ROLE.eq(role))
                .orderBy(POSTED_MESSAGES.POSITION)
                .fetch(this::message));
  }

  /// One statement may not write the same row twice.
  private static Collection<PostedMessage> lastOfEach(List<PostedMessage> posted) {
    Map<List<String>, PostedMessage> last = new LinkedHashMap<>();
    for (PostedMessage message : posted) {
      last.put(List.of(message.channel(), message.conversation(), message.message()), message);
    }
    return last.values();
  }

  private PostedMessagesRecord row(PostedMessage message) {
    PostedMessagesRecord row = new PostedMessagesRecord();
    row.setChannel(message.channel());
    row.setConversation(message.conversation());
    row.setMessage(message.message());
    row.setTicket(message.ticket());
    row.setRole(message.role());
    return row;
  }

  private PostedMessage message(PostedMessagesRecord row) {
    return new PostedMessage(
        row.getChannel(), row.getConversation(), row.getMessage(), row.getTicket(), row.getRole());
  }
}
