package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.Member;
import io.supportbot.sandbox.chat.Reactions;
import io.supportbot.sandbox.chat.StoredMessage;
import io.supportbot.sandbox.chat.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Questions about chats and their members, leaving, and reactions.
final class ChatMethods {
  private final World world;
  private final Access access;
  private final Groups groups;
  private final Reactions reactions;

  ChatMethods(World world, Access access, Groups groups) {
    this.world = world;
    this.access = access;
    this.groups = groups;
    this.reactions = new Reactions(world);
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("getChat", this::getChat);
    table.accept("getChatMember", this::getMember);
    table.accept("getChatAdministrators", this::getAdministrators);
    table.accept("getChatMemberCount", this::getMemberCount);
    table.accept("leaveChat", this::leave);
    table.accept("setMessageReaction", this::react);
    table.accept("getUserProfilePhotos", _ -> noPhotos());
  }

  private Answer getChat(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          ObjectNode full = world.chatJson(chat);
          full.put("accent_color_id", (int) Math.floorMod(chat.id(), 7L));
          full.put("max_reaction_count", 11);
          full.set(
              "accepted_gift_types",
              Json.object()
                  .put("unlimited_gifts", false)
                  .put("limited_gifts", false)
                  .put("unique_gifts", false)
                  .put("premium_subscription", false)
                  .put("gifts_from_channels", false));
          StoredMessage pinned =
              chat.pinned().isEmpty() ? null : chat.message(chat.pinned().getLast());
          if (pinned != null) {
            full.set("pinned_message", pinned.json());
          }
          if (!chat.isPrivate()) {
            full.set("permissions", Json.object().put("can_send_messages", true));
          }
          return Answer.ok(full);
        });
  }

  private Answer getMember(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          long userId = parameters.integer("user_id");
          if (userId <= 0) {
            throw Refusal.badRequest("invalid user_id specified");
          }
          ObjectNode user =
              world.findUser(userId).orElseThrow(() -> Refusal.badRequest("user not found"));
          Member member =
              chat.isPrivate() && chat.id() == userId ? Member.ORDINARY : chat.member(userId);
          return Answer.ok(Groups.memberJson(user, member));
        });
  }

  private Answer getAdministrators(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          if (chat.isPrivate()) {
            throw Refusal.badRequest("there are no administrators in the private chat");
          }
          ArrayNode admins = Json.array();
          chat.members()
              .forEach(
                  (id, member) -> {
                    if (member.isAdmin()) {
                      world
                          .findUser(id)
                          .ifPresent(user -> admins.add(Groups.memberJson(user, member)));
                    }
                  });
          return Answer.ok(admins);
        });
  }

  private Answer getMemberCount(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          long count =
              chat.isPrivate()
                  ? 2
                  : chat.members().values().stream().filter(Member::isPresent).count();
          return Answer.ok(Json.number(count));
        });
  }

  private Answer leave(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = access.readable(parameters, "chat_id");
          if (chat.isPrivate()) {
            throw Refusal.badRequest("chat can't be left");
          }
          groups.setBot(chat, Member.GONE);
          return Answer.yes();
        });
  }

  private Answer react(Parameters parameters) {
    List<ObjectNode> chosen = new ArrayList<>();
    JsonNode given = parameters.json("reaction");
    if (given != null) {
      given.forEach(reaction -> chosen.add(reaction.asObject()));
    }
    if (chosen.size() > 1) {
      throw Refusal.badRequest("REACTIONS_TOO_MANY");
    }
    return world.locked(
        () -> {
          Chat chat = access.writable(parameters);
          StoredMessage message = access.message(chat, parameters, "react");
          if (message.service()) {
            throw Refusal.badRequest("REACTION_INVALID");
          }
          reactions.replaceReaction(chat, message, world.bot().id(), chosen);
          return Answer.yes();
        });
  }

  private static Answer noPhotos() {
    ObjectNode photos = Json.object().put("total_count", 0);
    photos.set("photos", Json.array());
    return Answer.ok(photos);
  }
}
