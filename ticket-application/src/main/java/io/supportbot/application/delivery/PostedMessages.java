package io.supportbot.application.delivery;

import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// Which messages in the channels belong to which ticket. Channel, conversation and message identify one. Works inside the caller's unit of
/// work, or on its own. Thread-safe.
public interface PostedMessages {
  /// Remembers messages; one that is already known is overwritten.
  void remember(List<PostedMessage> posted);

  /// What this message is.
  Optional<PostedMessage> find(String channel, String conversation, String message);

  /// A ticket's messages in this role in a conversation, in the order in which they were first remembered.
  List<PostedMessage> of(String channel, String conversation, TicketNumber ticket, String role);
}
