package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.chat.World;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/// What the bot asks and says about itself.
final class AccountMethods {
  private final World world;

  AccountMethods(World world) {
    this.world = world;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("getMe", this::getMe);
  }

  private Answer getMe(Parameters parameters) {
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
}
