package io.supportbot.application.ticket;

import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import java.util.Optional;

/// Which active tickets to list. Empty parts let everything pass.
///
/// @param unassigned only those in the queue
public record ActiveFilter(
    boolean unassigned,
    Optional<OperatorId> assignee,
    Optional<CategoryKey> category,
    Optional<Priority> priority) {
  /// Every active ticket.
  public static final ActiveFilter ALL =
      new ActiveFilter(false, Optional.empty(), Optional.empty(), Optional.empty());
}
