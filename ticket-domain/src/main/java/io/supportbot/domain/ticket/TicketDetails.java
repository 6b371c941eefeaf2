package io.supportbot.domain.ticket;

import io.supportbot.domain.person.CustomerId;
import java.time.Instant;
import java.util.List;

/// What a ticket says, in whatever state it is.
public record TicketDetails(
    TicketNumber number,
    CustomerId customer,
    CategoryKey category,
    Priority priority,
    Description description,
    List<Attachment> attachments,
    Instant openedAt) {
  public TicketDetails {
    attachments = List.copyOf(attachments);
  }
}
