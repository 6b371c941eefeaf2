package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who a message is from, and as whom it is shown.
///
/// @param id the real sender, the bot or a person
/// @param shownChat the chat in whose name an anonymous admin writes
public record Author(long id, ObjectNode user, @Nullable ObjectNode shownChat, boolean isBot) {
  static Author bot(World world) {
    return new Author(world.bot().id(), world.bot().user(), null, true);
  }

  static Author person(World world, Account account, Chat chat) {
    if (!chat.member(account.id()).anonymous()) {
      return new Author(account.id(), account.user(), null, false);
    }
    ObjectNode anonymous =
        Json.object()
            .put("id", World.ANONYMOUS_ADMIN_ID)
            .put("is_bot", true)
            .put("first_name", "Group")
            .put("username", "GroupAnonymousBot");
    return new Author(account.id(), anonymous, world.chatJson(chat), false);
  }
}
