package io.supportbot.sandbox.http;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A call the bot made, with what it was answered.
///
/// @param uploads names of the uploaded parts
/// @param code the code of the answer; of one that was lost, the code it would have had
/// @param answer the body: ok, result or description
/// @param fault the planted fault that hit it, empty where none did
public record RecordedCall(
    String method,
    Map<String, String> parameters,
    Set<String> uploads,
    Instant at,
    int code,
    JsonNode answer,
    String fault) {
  public RecordedCall {
    parameters = Map.copyOf(parameters);
    uploads = Set.copyOf(uploads);
  }

  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
