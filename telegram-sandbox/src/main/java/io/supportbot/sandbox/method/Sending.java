package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Draft;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.entity.FormattedText;
import io.supportbot.sandbox.entity.TextReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What all sending methods share: texts and captions, chat, topic, reply and keyboard.
final class Sending {
  static final int MAX_TEXT = 4096;
  static final int MAX_CAPTION = 1024;

  private final World world;
  private final Access access;
  private final Posting posting;
  private final TextReader reader;

  Sending(World world, Access access, Posting posting) {
    this.world = world;
    this.access = access;
    this.posting = posting;
    this.reader = new TextReader(world::findUser);
  }

  FormattedText text(Parameters parameters) {
    if (!parameters.has("text")) {
      throw Refusal.badRequest("message text is empty");
    }
    FormattedText text =
        reader.read(
            parameters.text("text"), parameters.text("parse_mode"), parameters.json("entities"));
    if (text.text().isEmpty()) {
      throw Refusal.badRequest("text must be non-empty");
    }
    return text;
  }

  FormattedText caption(String text, String parseMode, @Nullable JsonNode entities) {
    if (text.isEmpty()) {
      return FormattedText.EMPTY;
    }
    FormattedText caption = reader.read(text, parseMode, entities);
    if (caption.codePoints() > MAX_CAPTION) {
      throw Refusal.badRequest("message caption is too long");
    }
    return caption;
  }

  FormattedText caption(Parameters parameters) {
    return caption(
        parameters.text("caption"),
        parameters.text("parse_mode"),
        parameters.json("caption_entities"));
  }

  /// Posts content as the parameters say.
  StoredMessage send(Parameters parameters, ObjectNode content) {
    return world.locked(
        () -> {
          Chat chat = access.writable(parameters);
          ObjectNode markup = ReplyMarkups.read(parameters, chat.isPrivate());
          return posting.byBot(chat, draft(chat, parameters, content).withMarkup(markup));
        });
  }

  /// The draft in its topic and with its reply, but without a keyboard.
  Draft draft(Chat chat, Parameters parameters, ObjectNode content) {
    int topic = access.topicToWriteIn(chat, parameters);
    ObjectNode extra = Json.object();
    if (parameters.flag("protect_content")) {
      extra.put("has_protected_content", true);
    }
    StoredMessage replyTo = replyTo(chat, topic, parameters, extra);
    if (topic == 0 && replyTo != null) {
      topic = replyTo.topicId();
    }
    access.checkIsOpen(chat, topic);
    return Draft.of(content).in(topic).replyingTo(replyTo).withExtra(extra);
  }

  private static @Nullable StoredMessage replyTo(
      Chat chat, int topic, Parameters parameters, ObjectNode extra) {
    JsonNode reply = parameters.json("reply_parameters");
    if (reply == null || !reply.has("message_id")) {
      return null;
    }
    StoredMessage message = chat.message(Json.integer(reply, "message_id"));
    boolean elsewhere = message != null && topic != 0 && message.topicId() != topic
        && message.id() != topic;
    if (message == null || elsewhere) {
      if (!elsewhere && reply.path("allow_sending_without_reply").asBoolean(false)) {
        return null;
      }
      throw Refusal.badRequest("message to be replied not found");
    }
    String quote = reply.path("quote").asString("");
    if (!quote.isEmpty()) {
      String whole =
          message.json().path("text").asString(message.json().path("caption").asString(""));
      int position = whole.indexOf(quote);
      if (position < 0) {
        throw Refusal.badRequest("QUOTE_TEXT_INVALID");
      }
      extra.set(
          "quote",
          Json.object().put("text", quote).put("position", position).put("is_manual", true));
    }
    return message;
  }
}
