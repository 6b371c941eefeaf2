package io.supportbot.adapter.telegram.outgoing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be said, as it waits in the outbox. A later version reads what an earlier one stored: fields are found by name, unknown ones are skipped,
/// and absent ones have a meaning.
final class OutgoingCodec {
  private static final String TYPE = "type";
  private static final String CHAT = "chat";
  private static final String MESSAGE = "message";
  private static final String TEXT = "text";
  private static final String KEYBOARD = "keyboard";
  private static final String REPLY_TO = "replyTo";
  private static final String POSTED = "posted";
  private static final String FILES = "files";
  private static final String CAPTION = "caption";
  private static final String TICKET = "ticket";
  private static final String LIFE = "life";

  private OutgoingCodec() {}

  static String encode(Outgoing outgoing) {
    JsonObject json = new JsonObject();
    switch (outgoing) {
      case Outgoing.Say say -> {
        begin(json, "say", say.chat());
        PlaceJson.write(json, say.place());
        json.addProperty(TEXT, say.text().value());
        json.add(KEYBOARD, KeyboardJson.write(say.keyboard()));
        writeReply(json, say.replyTo());
        say.posted().ifPresent(posted -> json.add(POSTED, write(posted)));
        say.merge().ifPresent(merge -> json.addProperty("merge", merge));
      }
      case Outgoing.SendFiles send -> {
        begin(json, "files", send.chat());
        PlaceJson.write(json, send.place());
        JsonArray files = new JsonArray();
        send.files().forEach(file -> files.add(write(file)));
        json.add(FILES, files);
        json.addProperty(CAPTION, send.caption().value());
        writeReply(json, send.replyTo());
        send.posted().ifPresent(posted -> json.add(POSTED, write(posted)));
      }
      case Outgoing.EditPosted edit -> {
        begin(json, "edit-posted", edit.chat());
        PlaceJson.write(json, edit.place());
        json.add(POSTED, write(edit.posted()));
        json.addProperty(TEXT, edit.text().value());
        json.add(KEYBOARD, KeyboardJson.write(edit.keyboard()));
      }
      case Outgoing.RetireCards retire -> {
        begin(json, "retire-cards", retire.chat());
        json.addProperty(TICKET, retire.ticket().plain());
        json.addProperty(TEXT, retire.text().value());
      }
      case Outgoing.PointToTopic way -> {
        begin(json, "point-to-topic", way.chat());
        PlaceJson.write(json, way.place());
        json.addProperty(MESSAGE, way.question());
        json.addProperty(TICKET, way.ticket().plain());
        json.addProperty(TEXT, way.text().value());
      }
      case Outgoing.Edit edit -> {
        begin(json, "edit", edit.chat());
        json.addProperty(MESSAGE, edit.message());
        json.addProperty(TEXT, edit.text().value());
        json.add(KEYBOARD, KeyboardJson.write(edit.keyboard()));
      }
      case Outgoing.DropButtons drop -> {
        begin(json, "drop-buttons", drop.chat());
        json.addProperty(MESSAGE, drop.message());
      }
      case Outgoing.AnswerPress answer -> {
        json.addProperty(TYPE, "answer-press");
        json.addProperty("press", answer.press());
        json.addProperty(TEXT, answer.text());
        json.addProperty("alert", answer.alert());
      }
      case Outgoing.React react -> {
        begin(json, "react", react.chat());
        json.addProperty(MESSAGE, react.message());
        json.addProperty("emoji", react.emoji());
      }
    }
    return json.toString();
  }

  /// What was stored; empty where this version does not understand it.
  static Optional<Outgoing> decode(String payload) {
    try {
      JsonObject json = JsonParser.parseString(payload).getAsJsonObject();
      return read(json);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | UnsupportedOperationException _) {
      // the parser's message may quote what a person wrote
      return Optional.empty();
    }
  }

  private static Optional<Outgoing> read(JsonObject json) {
    return switch (Fields.required(json, TYPE).getAsString()) {
      case "say" ->
          Optional.of(
              new Outgoing.Say(
                  chat(json),
                  PlaceJson.read(json),
                  html(json, TEXT),
                  KeyboardJson.read(json.get(KEYBOARD)),
                  readReply(json),
                  readPosted(json),
                  text(json, "merge")));
      case "files" ->
          Optional.of(
              new Outgoing.SendFiles(
                  chat(json),
                  PlaceJson.read(json),
                  readFiles(Fields.required(json, FILES).getAsJsonArray()),
                  html(json, CAPTION),
                  readReply(json),
                  readPosted(json)));
      case "edit-posted" ->
          readPosted(json)
              .map(
                  posted ->
                      new Outgoing.EditPosted(
                          chat(json),
                          PlaceJson.read(json),
                          posted,
                          html(json, TEXT),
                          KeyboardJson.read(json.get(KEYBOARD))));
      case "retire-cards" ->
          Optional.of(
              new Outgoing.RetireCards(chat(json), Fields.ticket(json, TICKET), html(json, TEXT)));
      case "point-to-topic" ->
          Optional.of(
              new Outgoing.PointToTopic(
                  chat(json),
                  PlaceJson.read(json),
                  Fields.required(json, MESSAGE).getAsInt(),
                  Fields.ticket(json, TICKET),
                  html(json, TEXT)));
      case "edit" ->
          Optional.of(
              new Outgoing.Edit(
                  chat(json),
                  Fields.required(json, MESSAGE).getAsInt(),
                  html(json, TEXT),
                  KeyboardJson.read(json.get(KEYBOARD))));
      case "drop-buttons" ->
          Optional.of(
              new Outgoing.DropButtons(chat(json), Fields.required(json, MESSAGE).getAsInt()));
      case "answer-press" ->
          Optional.of(
              new Outgoing.AnswerPress(
                  Fields.required(json, "press").getAsString(),
                  text(json, TEXT).orElse(""),
                  json.has("alert") && Fields.required(json, "alert").getAsBoolean()));
      case "react" ->
          Optional.of(
              new Outgoing.React(
                  chat(json),
                  Fields.required(json, MESSAGE).getAsInt(),
                  Fields.required(json, "emoji").getAsString()));
      default -> Optional.empty();
    };
  }

  private static void begin(JsonObject json, String type, long chat) {
    json.addProperty(TYPE, type);
    json.addProperty(CHAT, chat);
  }

  private static JsonObject write(Posted posted) {
    JsonObject json = new JsonObject();
    json.addProperty(TICKET, posted.ticket().plain());
    json.addProperty("role", posted.role().name());
    json.addProperty(LIFE, posted.life());
    return json;
  }

  private static Optional<Posted> readPosted(JsonObject json) {
    return json.get(POSTED) instanceof JsonObject posted
        ? Optional.of(posted(posted))
        : Optional.empty();
  }

  private static Posted posted(JsonObject json) {
    return new Posted(
        Fields.ticket(json, TICKET),
        Role.valueOf(Fields.required(json, "role").getAsString()),
        json.has(LIFE) ? Fields.required(json, LIFE).getAsInt() : 0);
  }

  private static void writeReply(JsonObject json, ReplyTo replyTo) {
    switch (replyTo) {
      case ReplyTo.Nothing() -> {}
      case ReplyTo.Message(int id) -> json.addProperty(REPLY_TO, id);
      case ReplyTo.Newest(Posted posted) -> json.add(REPLY_TO, write(posted));
    }
  }

  private static ReplyTo readReply(JsonObject json) {
    JsonElement replyTo = json.get(REPLY_TO);
    if (replyTo == null || replyTo.isJsonNull()) {
      return new ReplyTo.Nothing();
    }
    return replyTo instanceof JsonObject posted
        ? new ReplyTo.Newest(posted(posted))
        : new ReplyTo.Message(replyTo.getAsInt());
  }

  private static JsonObject write(Attachment file) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", file.kind().name());
    json.addProperty("store", file.file().store());
    json.addProperty("key", file.file().key());
    file.fileName().ifPresent(name -> json.addProperty("name", name));
    file.mimeType().ifPresent(type -> json.addProperty("mimeType", type));
    json.addProperty("sizeBytes", file.sizeBytes());
    file.caption().ifPresent(caption -> json.addProperty(CAPTION, caption));
    return json;
  }

  private static List<Attachment> readFiles(JsonArray array) {
    List<Attachment> files = new ArrayList<>();
    for (JsonElement element : array) {
      JsonObject json = element.getAsJsonObject();
      files.add(
          new Attachment(
              AttachmentKind.valueOf(Fields.required(json, "kind").getAsString()),
              new FileReference(
                  Fields.required(json, "store").getAsString(),
                  Fields.required(json, "key").getAsString()),
              text(json, "name"),
              text(json, "mimeType"),
              json.has("sizeBytes") ? Fields.required(json, "sizeBytes").getAsLong() : 0,
              text(json, CAPTION)));
    }
    return files;
  }

  private static long chat(JsonObject json) {
    return Fields.required(json, CHAT).getAsLong();
  }

  private static Html html(JsonObject json, String name) {
    return text(json, name).map(Html::new).orElse(Html.EMPTY);
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}
