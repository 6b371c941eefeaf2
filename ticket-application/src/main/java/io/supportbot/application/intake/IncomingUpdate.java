package io.supportbot.application.intake;

import java.time.Instant;
import java.util.Optional;

/// Something a channel handed over, as it came. The payload is confidential.
///
/// @param source the channel, such as `telegram`
/// @param externalId what the channel calls it; the same source and id is the same update
/// @param conversation updates of one conversation are handled in the order they were stored, never two at once
/// @param group updates of one conversation that belong together, such as the parts of an album, and are handled as one
/// @param payload as the channel sent it
public record IncomingUpdate(
    String source,
    String externalId,
    String conversation,
    Optional<String> group,
    String payload,
    Instant receivedAt) {
  @Override
  public String toString() {
    return "IncomingUpdate[" + source + " " + externalId + "]";
  }
}
