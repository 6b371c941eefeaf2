package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Draft;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.entity.FormattedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Copying and forwarding.
final class CopyMethods {
  private final World world;
  private final Access access;
  private final Sending sending;
  private final Posting posting;

  CopyMethods(World world, Access access, Sending sending, Posting posting) {
    this.world = world;
    this.access = access;
    this.sending = sending;
    this.posting = posting;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("copyMessage", this::copy);
    table.accept("forwardMessage", this::forward);
    table.accept("copyMessages", parameters -> many(parameters, false));
    table.accept("forwardMessages", parameters -> many(parameters, true));
  }

  private Answer copy(Parameters parameters) {
    boolean newCaption = parameters.texts().containsKey("caption");
    FormattedText caption = newCaption ? sending.caption(parameters) : FormattedText.EMPTY;
    return world.locked(
        () -> {
          Chat to = access.writable(parameters);
          Chat from = access.readable(parameters, "from_chat_id");
          StoredMessage source = access.message(from, parameters, "copy");
          checkCopyable(source, "copied");
          ObjectNode content = Posting.content(source.json());
          if (newCaption && !source.json().has("text")) {
            content.remove(List.of("caption", "caption_entities"));
            if (!caption.text().isEmpty()) {
              content.put("caption", caption.text());
              if (!caption.entities().isEmpty()) {
                content.set("caption_entities", caption.entitiesJson());
              }
            }
          }
          ObjectNode markup = ReplyMarkups.read(parameters, to.isPrivate());
          Draft draft = sending.draft(to, parameters, content).withMarkup(markup);
          return Answer.ok(messageId(posting.byBot(to, draft)));
        });
  }

  private Answer forward(Parameters parameters) {
    return world.locked(
        () -> {
          Chat to = access.writable(parameters);
          Chat from = access.readable(parameters, "from_chat_id");
          StoredMessage source = access.message(from, parameters, "forward");
          checkCopyable(source, "forwarded");
          return Answer.ok(posting.byBot(to, forwarded(to, parameters, source)).json());
        });
  }

  /// What cannot be copied is left out without a word; parts of an album stay together.
  private Answer many(Parameters parameters, boolean forward) {
    List<Integer> ids = DeleteMethods.ids(parameters);
    for (int i = 1; i < ids.size(); i++) {
      if (ids.get(i) <= ids.get(i - 1)) {
        throw Refusal.badRequest("message identifiers must be in a strictly increasing order");
      }
    }
    return world.locked(
        () -> {
          Chat to = access.writable(parameters);
          Chat from = access.readable(parameters, "from_chat_id");
          List<StoredMessage> sources = new ArrayList<>();
          for (int id : ids) {
            StoredMessage source = from.message(id);
            if (source != null && !source.service() && !source.isProtected()) {
              sources.add(source);
            }
          }
          if (sources.isEmpty()) {
            throw Refusal.badRequest(
                "there are no messages to " + (forward ? "forward" : "copy"));
          }
          return Answer.ok(postAll(to, parameters, sources, forward));
        });
  }

  private ArrayNode postAll(
      Chat to, Parameters parameters, List<StoredMessage> sources, boolean forward) {
    Map<String, String> albums = new HashMap<>();
    ArrayNode sent = Json.array();
    for (StoredMessage source : sources) {
      Draft draft =
          forward
              ? forwarded(to, parameters, source)
              : sending.draft(to, parameters, content(source, parameters));
      String album = source.json().path("media_group_id").asString("");
      if (!album.isEmpty()) {
        draft = draft.inAlbum(albums.computeIfAbsent(album, _ -> posting.newAlbumId()));
      }
      sent.add(messageId(posting.byBot(to, draft)));
    }
    return sent;
  }

  private static ObjectNode content(StoredMessage source, Parameters parameters) {
    ObjectNode content = Posting.content(source.json());
    if (parameters.flag("remove_caption")) {
      content.remove(List.of("caption", "caption_entities"));
    }
    return content;
  }

  private Draft forwarded(Chat to, Parameters parameters, StoredMessage source) {
    Draft draft = sending.draft(to, parameters, Posting.content(source.json()));
    ObjectNode extra = draft.extra();
    extra.set("forward_origin", origin(source));
    return draft.withExtra(extra);
  }

  private ObjectNode origin(StoredMessage source) {
    if (source.json().has("forward_origin")) {
      return source.json().path("forward_origin").asObject();
    }
    ObjectNode origin = Json.object();
    if (source.json().has("sender_chat")) {
      origin.put("type", "chat");
      origin.set("sender_chat", source.json().path("sender_chat"));
    } else if (world.findPerson(source.authorId()).filter(Account::hidesForwards).isPresent()) {
      origin.put("type", "hidden_user");
      origin.put("sender_user_name", source.json().path("from").path("first_name").asString(""));
    } else {
      origin.put("type", "user");
      origin.set("sender_user", source.json().path("from"));
    }
    origin.set("date", source.json().path("date"));
    return origin;
  }

  private static void checkCopyable(StoredMessage source, String done) {
    if (source.service() || source.isProtected()) {
      throw Refusal.badRequest("the message can't be " + done);
    }
  }

  private static ObjectNode messageId(StoredMessage message) {
    return Json.object().put("message_id", message.id());
  }
}
