package io.supportbot.adapter.persistence.delivery;

import static io.supportbot.adapter.persistence.jooq.Tables.CONVERSATION_MOVES;
import static io.supportbot.adapter.persistence.jooq.Tables.INBOX;
import static io.supportbot.adapter.persistence.jooq.Tables.OUTBOX;
import static io.supportbot.adapter.persistence.jooq.Tables.POSTED_MESSAGES;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.application.delivery.ConversationMoves;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// Moves in PostgreSQL. They are few, so a channel's are read at once and followed here.
final class JooqConversationMoves implements ConversationMoves {
  private final Transactions transactions;

  @Inject
  JooqConversationMoves(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void moved(String channel, String from, String to) {
    transactions.query(
        jooq -> {
          Map<String, String> moves = moves(jooq, channel);
          if (from.equals(to) || to.equals(moves.get(from))) {
            return 0;
          }
          if (follow(moves, to).equals(from)) { // it came back: the newest word counts
            jooq.deleteFrom(CONVERSATION_MOVES)
                .where(CONVERSATION_MOVES.CHANNEL.eq(channel))
                .and(CONVERSATION_MOVES.CONVERSATION.eq(to))
                .execute();
          }
          remember(jooq, channel, from, to);
          return takeAlong(jooq, channel, from, follow(moves(jooq, channel), to));
        });
  }

  @Override
  public String current(String channel, String conversation) {
    return transactions.query(jooq -> follow(moves(jooq, channel), conversation));
  }

  private static Map<String, String> moves(DSLContext jooq, String channel) {
    return jooq.select(CONVERSATION_MOVES.CONVERSATION, CONVERSATION_MOVES.MOVED_TO)
        .from(CONVERSATION_MOVES)
        .where(CONVERSATION_MOVES.CHANNEL.eq(channel))
        .fetchMap(CONVERSATION_MOVES.CONVERSATION, CONVERSATION_MOVES.MOVED_TO);
  }

  private static String follow(Map<String, String> moves, String conversation) {
    Set<String> seen = new HashSet<>();
    String place = conversation;
    for (String next = moves.get(place); next != null && seen.add(place); next = moves.get(place)) {
      place = next;
    }
    return place;
  }

  private static void remember(DSLContext jooq, String channel, String from, String to) {
    jooq.insertInto(CONVERSATION_MOVES)
        .set(CONVERSATION_MOVES.CHANNEL, channel)
        .set(CONVERSATION_MOVES.CONVERSATION, from)
        .set(CONVERSATION_MOVES.MOVED_TO, to)
        .onConflict(CONVERSATION_MOVES.CHANNEL, CONVERSATION_MOVES.CONVERSATION)
        .doUpdate()
        .set(CONVERSATION_MOVES.MOVED_TO, to)
        .execute();
  }

  private static int takeAlong(DSLContext jooq, String channel, String from, String to) {
    // a message of this name that the new place already has is another one
    jooq.deleteFrom(POSTED_MESSAGES)
        .where(POSTED_MESSAGES.CHANNEL.eq(channel))
        .and(POSTED_MESSAGES.CONVERSATION.eq(from))
        .and(
            POSTED_MESSAGES.MESSAGE.in(
                select(POSTED_MESSAGES.MESSAGE)
                    .from(POSTED_MESSAGES)
                    .where(POSTED_MESSAGES.CHANNEL.eq(channel))
                    .and(POSTED_MESSAGES.CONVERSATION.eq(to))))
        .execute();
    int posted =
        jooq.update(POSTED_MESSAGES)
            .set(POSTED_MESSAGES.CONVERSATION, to)
            .where(POSTED_MESSAGES.CHANNEL.eq(channel))
            .and(POSTED_MESSAGES.CONVERSATION.eq(from))
            .execute();
    int waiting =
        jooq.update(OUTBOX)
            .set(OUTBOX.LANE, to)
            .where(OUTBOX.CHANNEL.eq(channel).and(OUTBOX.LANE.eq(from)))
            .execute();
    int arrived =
        jooq.update(INBOX)
            .set(INBOX.CONVERSATION, to)
            .where(INBOX.SOURCE.eq(channel).and(INBOX.CONVERSATION.eq(from)))
            .and(INBOX.STATE.eq(inline("WAITING")))
            .execute();
    return posted + waiting + arrived;
  }
}
