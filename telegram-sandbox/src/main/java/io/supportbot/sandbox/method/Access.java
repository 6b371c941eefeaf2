package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Member;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.Topic;
import io.supportbot.sandbox.chat.World;
import java.util.Locale;

/// What the bot may reach. Called under the lock of the [World].
final class Access {
  private final World world;

  Access(World world) {
    this.world = world;
  }

  /// A chat the bot may look at.
  Chat readable(Parameters parameters, String name) {
    return readable(parameters.text(name), name);
  }

  /// A chat the bot may look at.
  ///
  /// @param id its number
  /// @param name of the parameter that holds the number
  Chat readable(String id, String name) {
    Chat chat = existing(id, name);
    if (chat.isPrivate()) {
      if (!chat.isStarted()) {
        throw Refusal.badRequest("chat not found");
      }
      return chat;
    }
    checkMembership(chat);
    return chat;
  }

  /// A chat the bot may write to.
  Chat writable(Parameters parameters) {
    return writable(existing(parameters.text("chat_id"), "chat_id"));
  }

  Chat writable(Chat chat) {
    if (chat.isPrivate()) {
      checkPerson(chat);
      return chat;
    }
    checkMembership(chat);
    Member bot = chat.member(world.bot().id());
    if (bot.status() == Member.Status.RESTRICTED && !bot.rights().contains("can_send_messages")) {
      throw Refusal.badRequest("not enough rights to send text messages to the chat");
    }
    return chat;
  }

  private Chat existing(String text, String name) {
    if (text.isEmpty()) {
      throw Refusal.badRequest(name.equals("chat_id") ? "chat_id is empty" : name + " is empty");
    }
    if (!text.matches("-?[0-9]{1,18}")) {
      throw Refusal.badRequest("chat not found");
    }
    return world
        .findChat(Long.parseLong(text))
        .orElseThrow(
            () ->
                text.equals(Long.toString(world.bot().id()))
                    ? Refusal.forbidden("bot can't send messages to bots")
                    : Refusal.badRequest("chat not found"));
  }

  private void checkPerson(Chat chat) {
    Account account = world.person(chat.id());
    if (account.deactivated()) {
      throw Refusal.forbidden("user is deactivated");
    }
    if (account.blockedBot()) {
      throw Refusal.forbidden("bot was blocked by the user");
    }
    if (!chat.isStarted()) {
      boolean seenInGroup =
          world.chats().stream()
              .anyMatch(
                  group ->
                      group.member(account.id()).isPresent()
                          && group.member(world.bot().id()).isPresent());
      throw seenInGroup
          ? Refusal.forbidden("bot can't initiate conversation with a user")
          : Refusal.badRequest("chat not found");
    }
  }

  private void checkMembership(Chat chat) {
    Long migratedTo = chat.migratedTo();
    if (migratedTo != null) {
      throw Refusal.migrated(migratedTo);
    }
    String kind = chat.kind().name().toLowerCase(Locale.ROOT);
    if (chat.isDeleted()) {
      throw Refusal.forbidden("the group chat was deleted");
    }
    Member bot = chat.member(world.bot().id());
    if (bot.status() == Member.Status.KICKED) {
      throw Refusal.forbidden("bot was kicked from the " + kind + " chat");
    }
    if (!bot.isPresent()) {
      throw Refusal.forbidden("bot is not a member of the " + kind + " chat");
    }
  }

  /// The topic to write in, 0 for none; General is addressed by no id at all.
  int topicToWriteIn(Chat chat, Parameters parameters) {
    if (!parameters.has("message_thread_id")) {
      return 0;
    }
    return topic(chat, parameters, "message thread not found").threadId();
  }

  /// Only those who manage topics write in a closed one.
  ///
  /// @param topicId 0 for General, and for groups without topics
  void checkIsOpen(Chat chat, int topicId) {
    Topic topic = chat.topics().get(topicId);
    boolean closed = topic == null ? chat.isGeneralClosed() : topic.closed();
    if (chat.isForum() && closed && !botMay(chat, "can_manage_topics")) {
      throw Refusal.badRequest("TOPIC_CLOSED");
    }
  }

  /// The topic to be changed or deleted, which the real server looks up elsewhere than one to
  /// write in: it has another name for one that is gone.
  Topic topicToManage(Chat chat, Parameters parameters) {
    return topic(chat, parameters, "TOPIC_ID_INVALID");
  }

  private static Topic topic(Chat chat, Parameters parameters, String refusal) {
    Topic topic =
        chat.isForum() ? chat.topics().get((int) parameters.integer("message_thread_id")) : null;
    if (topic == null) {
      throw Refusal.badRequest(refusal);
    }
    return topic;
  }

  StoredMessage message(Chat chat, Parameters parameters, String purpose) {
    if (!parameters.has("message_id")) {
      throw Refusal.badRequest("message identifier is not specified");
    }
    StoredMessage message = chat.message(parameters.integer("message_id"));
    if (message == null) {
      throw Refusal.badRequest("message to " + purpose + " not found");
    }
    return message;
  }

  boolean botMay(Chat chat, String right) {
    return chat.member(world.bot().id()).may(right);
  }
}
