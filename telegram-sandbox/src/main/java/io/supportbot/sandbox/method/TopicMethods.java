package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.api.TopicIcons;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Topic;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Topics of a forum and its General one.
final class TopicMethods {
  private static final int MAX_NAME = 128;
  private static final Pattern SPACES = Pattern.compile("[ \\n\u00a0]+");

  private final World world;
  private final Access access;
  private final Topics topics;

  TopicMethods(World world, Access access, Topics topics) {
    this.world = world;
    this.access = access;
    this.topics = topics;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("createForumTopic", this::create);
    table.accept("editForumTopic", this::edit);
    table.accept("closeForumTopic", parameters -> setClosed(parameters, true));
    table.accept("reopenForumTopic", parameters -> setClosed(parameters, false));
    table.accept("deleteForumTopic", this::delete);
    table.accept("getForumTopicIconStickers", _ -> iconStickers());
    table.accept("editGeneralForumTopic", this::editGeneral);
    table.accept("closeGeneralForumTopic", p -> setGeneralClosed(p, true));
    table.accept("reopenGeneralForumTopic", p -> setGeneralClosed(p, false));
    table.accept("hideGeneralForumTopic", p -> setGeneralHidden(p, true));
    table.accept("unhideGeneralForumTopic", p -> setGeneralHidden(p, false));
  }

  /// For what may also be done in private chats with topics.
  private Chat forum(Parameters parameters) {
    return forum(parameters, "the chat is not a forum");
  }

  /// For what can be done in groups alone: closing, opening, and all about General.
  private Chat supergroupForum(Parameters parameters) {
    return forum(parameters, "the chat is not a supergroup forum");
  }

  private Chat forum(Parameters parameters, String refusal) {
    Chat chat = access.writable(parameters);
    if (!chat.isForum()) {
      throw Refusal.badRequest(refusal);
    }
    return chat;
  }

  /// Whoever created a topic may change it without any right.
  private void requireToChange(Chat chat, Topic topic, String refusal) {
    if (topic.creatorId() != world.bot().id()) {
      require(chat, "can_manage_topics", refusal);
    }
  }

  private void require(Chat chat, String right, String refusal) {
    if (!access.botMay(chat, right)) {
      throw Refusal.badRequest("not enough rights to " + refusal);
    }
  }

  private Answer create(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = forum(parameters);
          require(chat, "can_manage_topics", "create a topic");
          String name = name(parameters);
          int color = (int) parameters.integer("icon_color", Topic.DEFAULT_COLOR, 0, 0xffffff);
          return Answer.ok(topics.create(chat, null, name, color, icon(parameters)).json());
        });
  }

  /// Longer names are cut off without a word, runs of spaces and line breaks become one space.
  private static String name(Parameters parameters) {
    String given = parameters.text("name").strip();
    String cut =
        given.codePointCount(0, given.length()) <= MAX_NAME
            ? given
            : given.substring(0, given.offsetByCodePoints(0, MAX_NAME));
    String name = SPACES.matcher(cut).replaceAll(" ").strip();
    if (name.isEmpty()) {
      throw Refusal.badRequest("name must be non-empty");
    }
    return name;
  }

  private static @Nullable String icon(Parameters parameters) {
    String icon = parameters.text("icon_custom_emoji_id");
    if (!icon.isEmpty() && !TopicIcons.all().containsKey(icon)) {
      throw Refusal.badRequest("DOCUMENT_INVALID");
    }
    return icon.isEmpty() ? null : icon;
  }

  private Answer edit(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = forum(parameters);
          Topic topic = access.topicToManage(chat, parameters);
          requireToChange(chat, topic, "edit the topic");
          boolean icons = parameters.texts().containsKey("icon_custom_emoji_id");
          if (!parameters.has("name") && !icons) {
            return Answer.yes();
          }
          String name = parameters.has("name") ? name(parameters) : topic.name();
          String icon = icons ? icon(parameters) : topic.iconEmojiId();
          if (name.equals(topic.name()) && Objects.equals(icon, topic.iconEmojiId())) {
            throw Refusal.badRequest("TOPIC_NOT_MODIFIED");
          }
          topics.rename(chat, null, topic, name, icon);
          return Answer.yes();
        });
  }

  private Answer setClosed(Parameters parameters, boolean closed) {
    return world.locked(
        () -> {
          Chat chat = supergroupForum(parameters);
          Topic topic = access.topicToManage(chat, parameters);
          requireToChange(chat, topic, "close or open the topic");
          if (topic.closed() == closed) {
            throw Refusal.badRequest("TOPIC_NOT_MODIFIED");
          }
          topics.setClosed(chat, null, topic, closed);
          return Answer.yes();
        });
  }

  private Answer delete(Parameters parameters) {
    return world.locked(
        () -> {
          Chat chat = forum(parameters);
          Topic topic = access.topicToManage(chat, parameters);
          require(chat, "can_delete_messages", "delete the topic");
          topics.delete(chat, topic);
          return Answer.yes();
        });
  }

  private static Answer iconStickers() {
    return Answer.ok(
        Json.array(
            TopicIcons.all().entrySet().stream()
                .map(
                    icon ->
                        Json.object()
                            .put("file_id", "CAACAgIAAx" + icon.getKey())
                            .put("file_unique_id", "AgAD" + icon.getKey())
                            .put("type", "custom_emoji")
                            .put("width", 512)
                            .put("height", 512)
                            .put("is_animated", true)
                            .put("is_video", false)
                            .put("emoji", icon.getValue())
                            .put("custom_emoji_id", icon.getKey()))
                .toList()));
  }

  private Answer general(Parameters parameters, Consumer<Chat> change) {
    return world.locked(
        () -> {
          Chat chat = supergroupForum(parameters);
          require(chat, "can_manage_topics", "edit the topic");
          change.accept(chat);
          return Answer.yes();
        });
  }

  private static void requireChange(boolean changes) {
    if (!changes) {
      throw Refusal.badRequest("TOPIC_NOT_MODIFIED");
    }
  }

  private Answer editGeneral(Parameters parameters) {
    return general(
        parameters,
        chat -> {
          String name = name(parameters);
          requireChange(!name.equals(chat.generalName()));
          topics.renameGeneral(chat, name);
        });
  }

  private Answer setGeneralClosed(Parameters parameters, boolean closed) {
    return general(
        parameters,
        chat -> {
          requireChange(chat.isGeneralClosed() != closed);
          topics.setGeneralClosed(chat, closed);
        });
  }

  /// Hiding closes it, too.
  private Answer setGeneralHidden(Parameters parameters, boolean hidden) {
    return general(
        parameters,
        chat -> {
          requireChange(chat.isGeneralHidden() != hidden);
          if (hidden && !chat.isGeneralClosed()) {
            topics.setGeneralClosed(chat, true);
          }
          topics.setGeneralHidden(chat, hidden);
        });
  }
}
