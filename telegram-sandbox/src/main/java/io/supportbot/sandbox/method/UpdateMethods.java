package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.update.UpdateQueue;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// getUpdates.
final class UpdateMethods {
  private static final Set<String> KINDS =
      Set.of(
          "message", "edited_message", "channel_post", "edited_channel_post",
          "business_connection", "business_message", "edited_business_message",
          "deleted_business_messages", "guest_message", "message_reaction",
          "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query",
          "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer",
          "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
          "removed_chat_boost", "managed_bot", "subscription", "stopped_message_generation");

  private final UpdateQueue queue;

  UpdateMethods(UpdateQueue queue) {
    this.queue = queue;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("getUpdates", this::getUpdates);
  }

  private Answer getUpdates(Parameters parameters) {
    allow(queue, parameters);
    return Answer.ok(
        Json.array(
            queue.poll(
                parameters.integer("offset"),
                (int) parameters.integer("limit", 100, 1, 100),
                Duration.ofSeconds(parameters.integer("timeout", 0, 0, 50)))));
  }

  /// What is no list keeps the setting as it was; a list without a known name means the default.
  static void allow(UpdateQueue queue, Parameters parameters) {
    JsonNode kinds = parameters.json("allowed_updates");
    if (kinds == null || !kinds.isArray()) {
      return;
    }
    Set<String> known = new HashSet<>();
    kinds.forEach(kind -> known.add(kind.asString("")));
    known.retainAll(KINDS);
    queue.allow(known.isEmpty() ? null : known);
  }
}
