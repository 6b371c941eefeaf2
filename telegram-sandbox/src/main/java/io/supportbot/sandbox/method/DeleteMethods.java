package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// deleteMessage and deleteMessages, within 48 hours.
final class DeleteMethods {
  private static final Duration DELETABLE = Duration.ofDays(2);

  private final World world;
  private final Access access;
  private final Posting posting;

  DeleteMethods(World world, Access access, Posting posting) {
    this.world = world;
    this.access = access;
    this.posting = posting;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("deleteMessage", this::delete);
    table.accept("deleteMessages", this::deleteMany);
  }

  private Answer delete(Parameters parameters) {
    return world.locked(
        () -> {
          if (!parameters.has("chat_id")) {
            throw Refusal.badRequest("chat identifier is not specified");
          }
          Chat chat = access.readable(parameters, "chat_id");
          StoredMessage message = access.message(chat, parameters, "delete");
          checkDeletable(chat, message);
          posting.delete(chat, message);
          return Answer.yes();
        });
  }

  private Answer deleteMany(Parameters parameters) {
    List<Integer> ids = ids(parameters);
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          List<StoredMessage> found = new ArrayList<>();
          for (int id : ids) {
            StoredMessage message = chat.message(id);
            if (message != null) {
              checkDeletable(chat, message);
              found.add(message);
            }
          }
          found.forEach(message -> posting.delete(chat, message));
          return Answer.yes();
        });
  }

  /// The identifiers in `message_ids`.
  static List<Integer> ids(Parameters parameters) {
    JsonNode ids = parameters.json("message_ids");
    if (ids == null || !ids.isArray() || ids.isEmpty()) {
      throw Refusal.badRequest("message identifiers are not specified");
    }
    if (ids.size() > 100) {
      throw Refusal.badRequest("too many message identifiers specified");
    }
    List<Integer> read = new ArrayList<>();
    ids.forEach(id -> read.add((int) id.asLong(0)));
    return read;
  }

  private void checkDeletable(Chat chat, StoredMessage message) {
    boolean own = message.authorId() == world.bot().id();
    Instant sent = Instant.ofEpochSecond(message.json().path("date").asLong());
    boolean old = world.now().isAfter(sent.plus(DELETABLE));
    if (chat.isPrivate()) {
      if (old) {
        throw Refusal.badRequest("message can't be deleted for everyone");
      }
      return;
    }
    boolean admin = access.botMay(chat, "can_delete_messages");
    if (!admin && (!own || old)) {
      throw Refusal.badRequest("message can't be deleted");
    }
  }
}
