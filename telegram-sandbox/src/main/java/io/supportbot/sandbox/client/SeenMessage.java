package io.supportbot.sandbox.client;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.chat.MediaKind;
import io.supportbot.sandbox.chat.MessageView;
import io.supportbot.sandbox.chat.StoredMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A message as somebody saw it at one moment; it does not change when the message does.
///
/// @param text the text or the caption
/// @param html the same with its formatting as HTML
/// @param buttons rows of inline buttons
/// @param replyToId 0 where it is no reply; the root of a topic does not count
/// @param mediaKind `photo`, `document`, …; empty for text and service messages
/// @param topicId 0 outside of topics
/// @param json the Message of the Bot API
public record SeenMessage(
    long chatId,
    int id,
    long fromId,
    String text,
    String html,
    List<List<Button>> buttons,
    int replyToId,
    String mediaKind,
    String fileName,
    String fileId,
    String mediaGroupId,
    boolean edited,
    int topicId,
    List<String> reactions,
    JsonNode json) {
  public SeenMessage {
    buttons = buttons.stream().map(List::copyOf).toList();
    reactions = List.copyOf(reactions);
  }

  /// An inline button.
  ///
  /// @param data empty where it is no callback button
  /// @param url empty where it opens none
  public record Button(String text, String data, String url) {}

  static SeenMessage of(StoredMessage message) {
    JsonNode json = message.json();
    boolean caption = !json.has("text");
    String text = json.path(caption ? "caption" : "text").asString("");
    JsonNode entities = json.path(caption ? "caption_entities" : "entities");
    JsonNode media = media(json);
    int replyTo = (int) Json.integer(json.path("reply_to_message"), "message_id");
    return new SeenMessage(
        message.chatId(),
        message.id(),
        message.authorId(),
        text,
        HtmlWriter.write(text, entities),
        buttons(message),
        replyTo == message.topicId() ? 0 : replyTo,
        mediaKind(json),
        media.path("file_name").asString(""),
        MessageView.fileId(json),
        json.path("media_group_id").asString(""),
        json.has("edit_date"),
        message.topicId(),
        message.reactions().values().stream()
            .flatMap(List::stream)
            .map(reaction -> reaction.path("emoji").asString(""))
            .toList(),
        json);
  }

  private static List<List<Button>> buttons(StoredMessage message) {
    List<List<Button>> rows = new ArrayList<>();
    JsonNode keyboard = message.inlineKeyboard();
    if (keyboard != null) {
      for (JsonNode row : keyboard) {
        List<Button> buttons = new ArrayList<>();
        row.forEach(
            button ->
                buttons.add(
                    new Button(
                        button.path("text").asString(""),
                        button.path("callback_data").asString(""),
                        button.path("url").asString(""))));
        rows.add(buttons);
      }
    }
    return rows;
  }

  private static String mediaKind(JsonNode json) {
    for (MediaKind kind : MediaKind.values()) {
      if (json.has(kind.field())) {
        return kind.name().toLowerCase(Locale.ROOT);
      }
    }
    for (String other : List.of("contact", "location")) {
      if (json.has(other)) {
        return other;
      }
    }
    return "";
  }

  private static JsonNode media(JsonNode json) {
    String kind = mediaKind(json);
    return kind.isEmpty() ? json.path("text").path(0) : json.path(kind);
  }

  /// Texts of all buttons, row by row.
  public List<String> buttonTexts() {
    return buttons.stream().flatMap(List::stream).map(Button::text).toList();
  }

  public boolean hasButton(String buttonText) {
    return buttonTexts().contains(buttonText);
  }

  /// The first button whose text is this or, where none is, contains it.
  public Optional<Button> button(String buttonText) {
    List<Button> all = buttons.stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(button -> button.text().equals(buttonText))
        .findFirst()
        .or(() -> all.stream().filter(button -> button.text().contains(buttonText)).findFirst());
  }

  /// Whether it only tells of an event: a member joined, a topic was closed, a message pinned.
  public boolean isService() {
    return text.isEmpty() && mediaKind.isEmpty();
  }

  /// The field that says what the service message tells, for instance
  /// `forum_topic_closed`; empty for others.
  public String serviceKind() {
    for (String name : json.propertyNames()) {
      if (name.startsWith("forum_topic_")
          || name.startsWith("general_forum_")
          || name.startsWith("migrate_")
          || List.of("pinned_message", "new_chat_members", "left_chat_member", "new_chat_title")
              .contains(name)) {
        return name;
      }
    }
    return "";
  }
}
