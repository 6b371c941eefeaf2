package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.BotProfile;
import io.supportbot.sandbox.chat.World;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the bot asks and says about itself; kept and answered, in any scope and language.
final class AccountMethods {
  private final World world;
  private final Access access;
  private final BotProfile profile;

  AccountMethods(World world, Access access) {
    this.world = world;
    this.access = access;
    this.profile = world.profile();
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("getMe", _ -> getMe());
    table.accept("setMyCommands", this::setCommands);
    table.accept("deleteMyCommands", this::deleteCommands);
    table.accept(
        "getMyCommands",
        parameters -> Answer.ok(profile.get("commands", scope(parameters), Json.array())));
    text(table, "Name", "name", 64);
    text(table, "Description", "description", 512);
    text(table, "ShortDescription", "short_description", 120);
    table.accept("setChatMenuButton", this::setMenuButton);
    table.accept(
        "getChatMenuButton",
        parameters ->
            Answer.ok(
                profile.get(
                    "menu", parameters.text("chat_id"), Json.object().put("type", "commands"))));
    table.accept("setMyDefaultAdministratorRights", this::setDefaultRights);
    table.accept(
        "getMyDefaultAdministratorRights",
        parameters ->
            Answer.ok(profile.get("rights", parameters.text("for_channels"), Json.object())));
  }

  private Answer getMe() {
    ObjectNode me = world.bot().user();
    me.put("can_join_groups", true)
        .put("can_read_all_group_messages", !world.bot().privacyMode())
        .put("supports_inline_queries", true)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false)
        .put("has_topics_enabled", false)
        .put("allows_users_to_create_topics", false);
    return Answer.ok(me);
  }

  /// Which chats it is for; a single one has to be there.
  private String scope(Parameters parameters) {
    JsonNode scope = parameters.json("scope");
    if (scope != null && scope.hasNonNull("chat_id")) {
      world.lockedRun(() -> access.readable(scope.path("chat_id").asString(""), "chat_id"));
    }
    JsonNode known = scope == null ? Json.object().put("type", "default") : scope;
    return Json.write(known) + "|" + parameters.text("language_code");
  }

  private Answer setCommands(Parameters parameters) {
    JsonNode commands = parameters.json("commands");
    if (commands == null || !commands.isArray()) {
      throw Refusal.badRequest("expected an Array of BotCommand");
    }
    if (commands.size() > 100) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode command : commands) {
      String description = command.path("description").asString("");
      if (!command.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
        throw Refusal.badRequest("BOT_COMMAND_INVALID");
      }
      if (description.isBlank() || description.codePointCount(0, description.length()) > 256) {
        throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    profile.put("commands", scope(parameters), commands);
    return Answer.yes();
  }

  private Answer deleteCommands(Parameters parameters) {
    profile.remove("commands", scope(parameters));
    return Answer.yes();
  }

  /// One pair of `setMy…` and `getMy…`.
  private void text(BiConsumer<String, BotMethod> table, String what, String field, int max) {
    table.accept(
        "setMy" + what,
        parameters -> {
          String text = parameters.text(field);
          if (text.codePointCount(0, text.length()) > max) {
            throw Refusal.badRequest("bot " + field.replace('_', ' ') + " is too long");
          }
          profile.put(field, parameters.text("language_code"), Json.string(text));
          return Answer.yes();
        });
    String absent = what.equals("Name") ? world.bot().firstName() : "";
    table.accept(
        "getMy" + what,
        parameters -> {
          ObjectNode result = Json.object();
          result.set(
              field,
              profile.get(
                  field,
                  parameters.text("language_code"),
                  profile.get(field, "", Json.string(absent))));
          return Answer.ok(result);
        });
  }

  private Answer setMenuButton(Parameters parameters) {
    JsonNode button = parameters.json("menu_button");
    profile.put(
        "menu",
        parameters.text("chat_id"),
        button == null ? Json.object().put("type", "default") : button);
    return Answer.yes();
  }

  private Answer setDefaultRights(Parameters parameters) {
    JsonNode rights = parameters.json("rights");
    profile.put(
        "rights", parameters.text("for_channels"), rights == null ? Json.object() : rights);
    return Answer.yes();
  }
}
