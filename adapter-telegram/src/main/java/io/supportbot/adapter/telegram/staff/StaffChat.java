package io.supportbot.adapter.telegram.staff;

/// The group in which the staff works.
///
/// @param id as the configuration gives it; the group may have got another one since, see
///     `ConversationMoves`
public record StaffChat(long id) {
  static final String CHANNEL = "telegram";
}
