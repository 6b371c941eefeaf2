package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Names, icons and rights of topics, what the bot hears of them, and topics switched off.
class ForumRulesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String FIRE = "5312241539987020022";
  private static final String TICK = "5237699328843200968";

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person anna = sandbox.person("Анна");
  private final Group desk = sandbox.forum("Поддержка", anna);

  private int create(String name) {
    return bot.createTopic(desk.id(), name);
  }

  private void edit(int topic, String field, String value) {
    bot.ok("editForumTopic", "chat_id", desk.id(), "message_thread_id", topic, field, value);
  }

  private int send(int topic, String text) {
    return bot.send(desk.id(), text, "message_thread_id", topic);
  }

  /// What the bot has heard since it asked last, service messages alone.
  private List<JsonNode> told(String field) {
    return bot.updates().stream()
        .map(update -> update.path("message").path(field))
        .filter(JsonNode::isObject)
        .toList();
  }

  @Test
  void the_icons_are_those_of_the_real_server() {
    JsonNode stickers = bot.ok("getForumTopicIconStickers");
    assertThat(stickers).hasSize(56);
    assertThat(stickers)
        .anyMatch(
            sticker ->
                sticker.path("custom_emoji_id").asString().equals(FIRE)
                    && sticker.path("emoji").asString().equals("🔥"))
        .allMatch(sticker -> sticker.path("type").asString().equals("custom_emoji"));
    assertThat(
            bot.refused(
                "createForumTopic", "chat_id", desk.id(), "name", "x", "icon_custom_emoji_id",
                "5312241539987020023"))
        .isEqualTo("400 Bad Request: DOCUMENT_INVALID");
  }

  @Test
  void a_long_name_is_cut_and_its_spaces_are_joined() {
    JsonNode made =
        bot.ok(
            "createForumTopic", "chat_id", desk.id(), "name", " Иван \n  Петров " + "🔴".repeat(200));
    assertThat(made.path("name").asString()).startsWith("Иван Петров 🔴🔴").doesNotContain("\n");
    assertThat(made.path("name").asString().codePoints().count()).isLessThanOrEqualTo(128);
    assertThat(bot.refused("createForumTopic", "chat_id", desk.id(), "name", " \n "))
        .isEqualTo("400 Bad Request: name must be non-empty");
  }

  @Test
  void an_edit_tells_only_what_is_new() {
    int topic = create("раз");
    bot.updates();
    edit(topic, "icon_custom_emoji_id", TICK);
    assertThat(told("forum_topic_edited"))
        .singleElement()
        .hasToString("{\"icon_custom_emoji_id\":\"" + TICK + "\"}");
    edit(topic, "name", "два");
    assertThat(told("forum_topic_edited")).singleElement().hasToString("{\"name\":\"два\"}");
    edit(topic, "icon_custom_emoji_id", "");
    assertThat(told("forum_topic_edited"))
        .singleElement()
        .hasToString("{\"icon_custom_emoji_id\":\"\"}");
    assertThat(desk.findTopic(topic).orElseThrow().icon()).isEmpty();
  }

  @Test
  void an_edit_of_nothing_changes_nothing_and_one_without_change_is_refused() {
    int topic = create("раз");
    edit(topic, "icon_custom_emoji_id", TICK);
    bot.updates();
    bot.ok("editForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    edit(topic, "name", "");
    assertThat(bot.updates()).isEmpty();
    assertThat(desk.findTopic(topic).orElseThrow().name()).isEqualTo("раз");
    assertThat(
            bot.refused(
                "editForumTopic", "chat_id", desk.id(), "message_thread_id", topic,
                "icon_custom_emoji_id", TICK))
        .isEqualTo("400 Bad Request: TOPIC_NOT_MODIFIED");
    assertThat(bot.refused("reopenForumTopic", "chat_id", desk.id(), "message_thread_id", topic))
        .isEqualTo("400 Bad Request: TOPIC_NOT_MODIFIED");
  }

  @Test
  void the_creator_of_a_topic_changes_closes_and_opens_it_without_a_right() {
    int own = create("своя");
    int foreign = desk.createTopic(anna, "чужая").thread();
    desk.makeBotAdmin(Set.of("can_pin_messages"));
    edit(own, "name", "моя");
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", own);
    bot.ok("reopenForumTopic", "chat_id", desk.id(), "message_thread_id", own);
    assertThat(
            bot.refused(
                "editForumTopic", "chat_id", desk.id(), "message_thread_id", foreign, "name", "x"))
        .isEqualTo("400 Bad Request: not enough rights to edit the topic");
    assertThat(bot.refused("closeForumTopic", "chat_id", desk.id(), "message_thread_id", foreign))
        .isEqualTo("400 Bad Request: not enough rights to close or open the topic");
    assertThat(bot.refused("deleteForumTopic", "chat_id", desk.id(), "message_thread_id", own))
        .isEqualTo("400 Bad Request: not enough rights to delete the topic");
  }

  @Test
  void the_bot_hears_of_its_own_service_messages_in_their_topic() {
    int topic = create("раз");
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    bot.ok("reopenForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    List<JsonNode> messages =
        bot.updates().stream()
            .map(update -> update.path("message"))
            .filter(message -> message.path("message_thread_id").asInt() == topic)
            .toList();
    assertThat(messages)
        .extracting(
            message -> message.has("forum_topic_created"),
            message -> message.has("forum_topic_closed"),
            message -> message.has("forum_topic_reopened"))
        .containsExactly(
            tuple(true, false, false),
            tuple(false, true, false),
            tuple(false, false, true));
    assertThat(messages).allMatch(message -> message.path("is_topic_message").asBoolean());
    assertThat(messages.getFirst().has("reply_to_message")).isFalse();
    assertThat(messages.getLast().path("reply_to_message").has("forum_topic_created")).isTrue();
  }

  @Test
  void a_pressed_button_carries_its_message_with_the_topic() {
    int topic = create("раз");
    bot.send(
        desk.id(), "карточка", "message_thread_id", topic, "reply_markup",
        "{\"inline_keyboard\":[[{\"text\":\"Взять\",\"callback_data\":\"take\"}]]}");
    SeenMessage card = anna.in(desk, topic).awaitMessage("карточка", PATIENCE);
    bot.updates();
    anna.in(desk, topic).press(card, "Взять");
    JsonNode message = bot.updates().getLast().path("callback_query").path("message");
    assertThat(message.path("message_thread_id").asInt()).isEqualTo(topic);
    assertThat(message.path("is_topic_message").asBoolean()).isTrue();
    assertThat(message.path("reply_to_message").path("forum_topic_created").path("name").asString())
        .isEqualTo("раз");
  }

  @Test
  void a_reply_without_a_topic_follows_its_message_also_into_a_closed_one() {
    int topic = create("раз");
    int card = send(topic, "карточка");
    JsonNode reply =
        bot.ok(
            "sendMessage", "chat_id", desk.id(), "text", "ответ", "reply_parameters",
            "{\"message_id\":" + card + "}");
    assertThat(reply.path("message_thread_id").asInt()).isEqualTo(topic);
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    desk.makeBotMember();
    assertThat(bot.refused(desk.id(), "ответ", "reply_parameters", "{\"message_id\":" + card + "}"))
        .isEqualTo("400 Bad Request: TOPIC_CLOSED");
  }

  @Test
  void people_write_in_a_closed_topic_only_as_admins() {
    Person boris = sandbox.person("Борис");
    desk.addAdmin(boris);
    SeenTopic topic = desk.createTopic(anna, "раз");
    SeenMessage before = anna.in(desk, topic).send("до");
    desk.closeTopic(anna, topic.thread());
    boris.in(desk, topic).send("могу");
    assertThatThrownBy(() -> anna.in(desk, topic).send("x")).hasMessage("the topic is closed");
    assertThatThrownBy(() -> anna.in(desk).reply(before, "x")).hasMessage("the topic is closed");
  }

  @Test
  void topics_that_are_switched_off_are_no_places_until_they_are_switched_on_again() {
    int topic = create("раз");
    int card = send(topic, "карточка");
    desk.setForum(false);
    assertThat(bot.ok("getChat", "chat_id", desk.id()).has("is_forum")).isFalse();
    assertThat(bot.refused(desk.id(), "x", "message_thread_id", topic))
        .isEqualTo("400 Bad Request: message thread not found");
    assertThat(
            bot.refused(
                "editForumTopic", "chat_id", desk.id(), "message_thread_id", topic, "name", "x"))
        .isEqualTo("400 Bad Request: the chat is not a forum");
    assertThat(bot.refused("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic))
        .isEqualTo("400 Bad Request: the chat is not a supergroup forum");
    SeenMessage seen = anna.in(desk).awaitMessage("карточка", PATIENCE);
    assertThat(seen.id()).isEqualTo(card);
    assertThat(anna.in(desk).reply(seen, "ответ").topicId()).isZero();
    assertThat(bot.updates().getLast().path("message").has("is_topic_message")).isFalse();
    assertThatThrownBy(() -> desk.createTopic(anna, "x")).hasMessageContaining("must be a forum");

    desk.setForum(true);
    assertThat(bot.ok("getChat", "chat_id", desk.id()).path("is_forum").asBoolean()).isTrue();
    assertThat(desk.topics()).extracting(SeenTopic::thread).containsExactly(topic);
    send(topic, "снова в теме");
    anna.in(desk, topic).awaitMessage("снова в теме", PATIENCE);
  }
}
