package io.supportbot.adapter.telegram.outgoing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.supportbot.domain.ticket.TicketNumber;

/// Fields of stored messages.
final class Fields {
  private Fields() {}

  static JsonElement required(JsonObject json, String name) {
    JsonElement value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a stored message must have a field " + name);
    }
    return value;
  }

  static TicketNumber ticket(JsonObject json, String name) {
    return TicketNumber.parse(required(json, name).getAsString())
        .orElseThrow(
            () -> new IllegalArgumentException("a stored message must have a ticket's number in " + name));
  }
}
