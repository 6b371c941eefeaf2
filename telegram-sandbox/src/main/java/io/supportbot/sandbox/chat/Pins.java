package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// Pinned messages. Called under the lock of the [World].
public final class Pins {
  private final World world;
  private final Posting posting;

  public Pins(World world, Posting posting) {
    this.world = world;
    this.posting = posting;
  }

  /// Pins a message, with a service message that says so unless it was pinned already.
  public void pin(Chat chat, StoredMessage message) {
    if (chat.pinned().contains(message.id())) {
      return;
    }
    chat.pinned().add(message.id());
    ObjectNode content = Json.object();
    content.set("pinned_message", message.json());
    posting.byBot(chat, Draft.service(content).in(message.topicId()));
  }

  public void unpin(Chat chat, int messageId) {
    chat.pinned().remove(Integer.valueOf(messageId));
    changed(chat);
  }

  public void unpinAll(Chat chat, Predicate<StoredMessage> chosen) {
    chat.pinned()
        .removeIf(
            id -> {
              StoredMessage message = chat.message(id);
              return message == null || chosen.test(message);
            });
    changed(chat);
  }

  private void changed(Chat chat) {
    chat.touch();
    world.events().happened(() -> Posting.chatEvent("chat", chat.id()));
  }
}
