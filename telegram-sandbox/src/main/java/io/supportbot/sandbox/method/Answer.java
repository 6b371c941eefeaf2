package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer to a call: the code and the JSON of the body.
public record Answer(int code, ObjectNode body) {
  public static Answer ok(JsonNode result) {
    ObjectNode body = Json.object().put("ok", true);
    body.set("result", result);
    return new Answer(200, body);
  }

  static Answer yes() {
    return ok(Json.bool(true));
  }

  static Answer yes(String description) {
    Answer answer = yes();
    answer.body().put("description", description);
    return answer;
  }

  public static Answer refused(Refusal refusal) {
    ObjectNode body =
        Json.object()
            .put("ok", false)
            .put("error_code", refusal.code())
            .put("description", refusal.description());
    ObjectNode parameters = refusal.parameters();
    if (parameters != null) {
      body.set("parameters", parameters);
    }
    return new Answer(refusal.code(), body);
  }

  public boolean isOk() {
    return code == 200;
  }

  /// Seconds to wait, or null where it is no 429.
  public @Nullable Integer retryAfterSeconds() {
    JsonNode seconds = body.path("parameters").path("retry_after");
    return seconds.isNumber() ? seconds.asInt() : null;
  }
}
