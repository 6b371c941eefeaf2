package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Messages as the web page gets them: with reactions, with an address for the file, and with those
/// who have yet to answer.
public final class MessageView {
  private MessageView() {}

  public static ObjectNode forWatchers(StoredMessage message) {
    ObjectNode json = message.json().deepCopy();
    ArrayNode reactions = Json.array();
    for (Map.Entry<Long, List<ObjectNode>> entry : message.reactions().entrySet()) {
      for (ObjectNode reaction : entry.getValue()) {
        reactions.add(
            Json.object()
                .put("emoji", reaction.path("emoji").asString(""))
                .put("from", entry.getKey()));
      }
    }
    json.set("_reactions", reactions);
    String fileId = fileId(json);
    if (!fileId.isEmpty()) {
      json.put("_file_url", "/sandbox/api/files/" + fileId);
    }
    return json;
  }

  /// Called under the lock of the [World].
  public static ObjectNode forWatchers(StoredMessage message, ForcedReplies forced) {
    ObjectNode json = forWatchers(message);
    List<Long> people = forced.people(message);
    ObjectNode markup = message.markup();
    if (markup != null && !people.isEmpty()) {
      ArrayNode ids = Json.array();
      people.forEach(ids::add);
      ObjectNode reply = Json.object();
      reply.set("people", ids);
      reply.put("placeholder", markup.path("input_field_placeholder").asString(""));
      json.set("_force_reply", reply);
    }
    return json;
  }

  /// The id of the message's file, the biggest size of a photo; empty where it has none.
  public static String fileId(JsonNode json) {
    for (MediaKind kind : MediaKind.values()) {
      JsonNode media = json.path(kind.field());
      if (media.isArray()) {
        return media.path(media.size() - 1).path("file_id").asString("");
      }
      if (media.isObject()) {
        return media.path("file_id").asString("");
      }
    }
    return "";
  }
}
