package io.supportbot.testkit.fake;

import io.supportbot.application.delivery.ConversationMoves;

/// Moves in memory; takes the messages and deliveries of these fakes along.
public final class FakeConversationMoves implements ConversationMoves {
  private final Table<Address, String> moves;
  private final FakePostedMessages posted;
  private final FakeOutbox outbox;
  private final FakeUnitOfWork units;

  public FakeConversationMoves(
      FakeUnitOfWork units, FakePostedMessages posted, FakeOutbox outbox) {
    this.units = units;
    this.moves = new Table<>(units);
    this.posted = posted;
    this.outbox = outbox;
  }

  @Override
  public void moved(String channel, String from, String to) {
    units.<Boolean>run(
        () -> {
          moves.put(new Address(channel, from), to);
          posted.moveConversation(channel, from, to);
          outbox.moveLane(channel, from, to);
          return true;
        });
  }

  @Override
  public String current(String channel, String conversation) {
    return moves
        .get(new Address(channel, conversation))
        .map(next -> current(channel, next))
        .orElse(conversation);
  }

  private record Address(String channel, String conversation) {}
}
