package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reactions of people and of the bot. Takes the lock of the [World] itself.
public final class Reactions {
  private final World world;

  public Reactions(World world) {
    this.world = world;
  }

  /// Reacts to a message.
  ///
  /// @param emoji null takes the reaction back
  public void react(long personId, long chatId, int messageId, @Nullable String emoji) {
    world.lockedRun(
        () -> {
          Chat chat = world.chat(chatId);
          StoredMessage message = chat.message(messageId);
          if (message == null) {
            throw new IllegalStateException("message must exist, was " + messageId);
          }
          List<ObjectNode> before = message.reactions().getOrDefault(personId, List.of());
          List<ObjectNode> after =
              emoji == null
                  ? List.of()
                  : List.of(Json.object().put("type", "emoji").put("emoji", emoji));
          replaceReaction(chat, message, personId, after);
          boolean told = chat.isPrivate() || chat.member(world.bot().id()).isAdmin();
          if (told && !before.equals(after)) {
            world
                .updates()
                .accept(
                    "message_reaction",
                    reactionUpdate(chat, message, personId, before, after),
                    world.now().plus(Duration.ofDays(1)),
                    chat.id());
          }
        });
  }

  private ObjectNode reactionUpdate(
      Chat chat, StoredMessage message, long personId, List<ObjectNode> before,
      List<ObjectNode> after) {
    ObjectNode update = Json.object();
    update.set("chat", world.chatJson(chat));
    update.put("message_id", message.id());
    Author author = Author.person(world, world.person(personId), chat);
    if (author.shownChat() == null) {
      update.set("user", author.user());
    } else {
      update.set("actor_chat", author.shownChat());
    }
    update.put("date", world.nowSeconds());
    update.set("old_reaction", Json.array(before));
    update.set("new_reaction", Json.array(after));
    return update;
  }

  /// Puts what one user reacts with, the bot included.
  public void replaceReaction(
      Chat chat, StoredMessage message, long userId, List<ObjectNode> reaction) {
    Map<Long, List<ObjectNode>> reactions = new HashMap<>(message.reactions());
    if (reaction.isEmpty()) {
      reactions.remove(userId);
    } else {
      reactions.put(userId, reaction);
    }
    StoredMessage changed = message.reacted(reactions, chat.touch());
    chat.put(changed);
    world
        .events()
        .happened(
            () -> {
              ObjectNode event =
                  Posting.chatEvent("reaction", chat.id()).put("message_id", message.id());
              event.set("message", MessageView.forWatchers(changed));
              return event;
            });
  }
}
