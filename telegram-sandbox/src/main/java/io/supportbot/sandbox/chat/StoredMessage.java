package io.supportbot.sandbox.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A message as it is now; an edit replaces it.
///
/// @param json the Message of the Bot API, never changed
/// @param authorId who sent it, the bot or a person, also when shown as anonymous
/// @param markup the reply markup it was sent with, of whatever kind
/// @param reactions what each person put on it, by person
/// @param revision grows with every change in its chat
public record StoredMessage(
    ObjectNode json,
    long chatId,
    int id,
    int topicId,
    long authorId,
    @Nullable ObjectNode markup,
    boolean service,
    Map<Long, List<ObjectNode>> reactions,
    long revision) {

  public StoredMessage {
    reactions = Collections.unmodifiableMap(new LinkedHashMap<>(reactions));
  }

  StoredMessage edited(ObjectNode newJson, @Nullable ObjectNode newMarkup, long newRevision) {
    return new StoredMessage(
        newJson, chatId, id, topicId, authorId, newMarkup, service, reactions, newRevision);
  }

  StoredMessage reacted(Map<Long, List<ObjectNode>> newReactions, long newRevision) {
    return new StoredMessage(
        json, chatId, id, topicId, authorId, markup, service, newReactions, newRevision);
  }

  /// Rows of inline buttons, or null where it has none.
  public @Nullable ArrayNode inlineKeyboard() {
    return markup != null && markup.has("inline_keyboard")
        ? markup.path("inline_keyboard").asArray()
        : null;
  }

  /// Whether it was sent with a reply keyboard, and can never be edited therefore.
  public boolean hasForeignMarkup() {
    return markup != null && !markup.has("inline_keyboard");
  }

  public boolean isProtected() {
    return json.has("has_protected_content");
  }
}
