package io.supportbot.adapter.telegram.chat;

import io.supportbot.application.delivery.ConversationMoves;

/// Groups that became supergroups and got another id with that. Works inside the caller's unit of work, or on its own. Thread-safe.
public final class ChatMoves {
  private final ConversationMoves moves;

  public ChatMoves(ConversationMoves moves) {
    this.moves = moves;
  }

  /// Under which id a chat is reached now; people do not move.
  public long current(long chat) {
    return chat < 0
        ? Long.parseLong(moves.current(Telegram.name(), Long.toString(chat)))
        : chat;
  }

  /// A group has another id from now on.
  public void moved(long chat, long newChat) {
    moves.moved(Telegram.name(), Long.toString(chat), Long.toString(newChat));
  }
}
