package io.supportbot.application.delivery;

import io.supportbot.domain.ticket.TicketNumber;
import java.util.Optional;
import java.util.UUID;

/// Something to be delivered through a channel. The payload is confidential.
///
/// @param id makes it this delivery and no other
/// @param channel the channel that delivers it, such as `telegram`
/// @param lane deliveries of one lane go out in the order they were stored, one after another
/// @param payload understood by the channel alone
/// @param merge a later delivery of the same lane and merge key takes the place of this one as long as this one waits
/// @param about the ticket it belongs to
public record Delivery(
    UUID id,
    String channel,
    String lane,
    String payload,
    Optional<String> merge,
    Optional<TicketNumber> about) {
  @Override
  public String toString() {
    return "Delivery[" + id + " to " + channel + about.map(t -> " of " + t).orElse("") + "]";
  }
}
