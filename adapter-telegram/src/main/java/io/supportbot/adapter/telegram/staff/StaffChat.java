package io.supportbot.adapter.telegram.staff;

/// The group in which the staff works.
///
/// @param id as the configuration gives it; the group may have got another one since, see
///     `ChatMoves`
/// @param everyMessageGoesOut whether in a ticket's topic everything goes to the customer that does
///     not answer a colleague, instead of answers alone
public record StaffChat(long id, boolean everyMessageGoesOut) {}
