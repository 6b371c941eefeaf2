package io.supportbot.adapter.telegram.updates;

/// One side of the desk in Telegram: the customers' private chats, or the staff group. Called inside the unit of work that takes the update off
/// the inbox; what it wants said goes through [io.supportbot.adapter.telegram.outgoing.Speaker].
public interface ChatSide {
  /// Whether updates of this chat are for this side.
  boolean serves(Incoming.Chat chat);

  /// Does what the update asks for.
  void handle(Incoming incoming);
}
