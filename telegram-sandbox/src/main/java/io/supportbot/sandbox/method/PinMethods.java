package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Pins;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Pinning and unpinning.
final class PinMethods {
  private final World world;
  private final Access access;
  private final Pins pins;

  PinMethods(World world, Access access, Pins pins) {
    this.world = world;
    this.access = access;
    this.pins = pins;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("pinChatMessage", this::pin);
    table.accept("unpinChatMessage", this::unpin);
    table.accept("unpinAllChatMessages", parameters -> unpinAll(parameters, _ -> true));
    table.accept("unpinAllForumTopicMessages", this::unpinAllInTopic);
    table.accept(
        "unpinAllGeneralForumTopicMessages",
        parameters -> unpinAll(parameters, message -> message.topicId() == 0));
  }

  private Chat chat(Parameters parameters) {
    Chat chat = access.writable(parameters);
    if (!chat.isPrivate() && !access.botMay(chat, "can_pin_messages")) {
      throw Refusal.badRequest("not enough rights to manage pinned messages in the chat");
    }
    return chat;
  }

  private Answer pin(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = chat(parameters);
          StoredMessage message = access.message(chat, parameters, "pin");
          if (message.service()) {
            throw Refusal.badRequest("message can't be pinned");
          }
          pins.pin(chat, message);
          return Answer.yes();
        });
  }

  private Answer unpin(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = chat(parameters);
          if (parameters.has("message_id")) {
            pins.unpin(chat, access.message(chat, parameters, "unpin").id());
          } else if (!chat.pinned().isEmpty()) {
            pins.unpin(chat, chat.pinned().getLast());
          }
          return Answer.yes();
        });
  }

  private Answer unpinAllInTopic(Parameters parameters) {
    return world.locked(
        () -> {
          int topicId = access.topicToManage(chat(parameters), parameters).threadId();
          return unpinAll(parameters, message -> message.topicId() == topicId);
        });
  }

  private Answer unpinAll(Parameters parameters, Predicate<StoredMessage> chosen) {
    return world.locked(
        () -> {
          pins.unpinAll(chat(parameters), chosen);
          return Answer.yes();
        });
  }
}
