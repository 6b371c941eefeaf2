package io.supportbot.sandbox.update;

import io.supportbot.sandbox.api.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// An update that waits to be fetched or delivered.
///
/// @param queueKey a webhook gets updates with one key in order
record QueuedUpdate(
    int id, String kind, ObjectNode body, Instant expiresAt, String queueKey) {
  ObjectNode json() {
    ObjectNode json = Json.object().put("update_id", id);
    json.set(kind, body);
    return json;
  }
}
