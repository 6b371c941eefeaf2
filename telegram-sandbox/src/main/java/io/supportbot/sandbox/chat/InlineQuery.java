package io.supportbot.sandbox.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A question a person typed after the bot's name and, once given, the bot's results.
public record InlineQuery(
    String id, long personId, Instant askedAt, @Nullable JsonNode results) {
  InlineQuery answered(JsonNode given) {
    return new InlineQuery(id, personId, askedAt, given);
  }
}
