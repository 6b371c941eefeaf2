package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What the bot says about itself: names, descriptions, commands, the menu button.
public final class BotProfile {
  private final Map<String, JsonNode> values = new ConcurrentHashMap<>();

  /// Keeps a value.
  ///
  /// @param what for instance `commands`
  /// @param where scope and language, as one text
  public void put(String what, String where, JsonNode value) {
    values.put(what + "|" + where, value);
  }

  public void remove(String what, String where) {
    values.remove(what + "|" + where);
  }

  public JsonNode get(String what, String where, JsonNode absent) {
    return values.getOrDefault(what + "|" + where, absent);
  }

  /// The commands for everybody, or for private chats where only those are set.
  public ArrayNode commands() {
    for (String scope : List.of("default", "all_private_chats")) {
      JsonNode commands = get("commands", "{\"type\":\"" + scope + "\"}|", Json.array());
      if (!commands.isEmpty()) {
        return commands.asArray();
      }
    }
    return Json.array();
  }
}
