package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ForumTopicsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person anna = sandbox.person("Анна");
  private final Group desk = sandbox.forum("Поддержка", anna);

  private int create(String name) {
    return bot.createTopic(desk.id(), name);
  }

  @Test
  void a_topic_is_made_written_in_and_answered_in() {
    int topic = create("№1 Иван");
    assertThat(bot.updates()).anyMatch(u -> u.path("message").has("forum_topic_created"));
    JsonNode sent =
        bot.ok("sendMessage", "chat_id", desk.id(), "message_thread_id", topic, "text", "карточка");
    assertThat(sent.path("is_topic_message").asBoolean()).isTrue();
    assertThat(sent.path("reply_to_message").path("message_id").asInt()).isEqualTo(topic);
    SeenMessage card = anna.in(desk, topic).awaitMessage("карточка", PATIENCE);
    assertThat(card.replyToId()).isZero();
    anna.in(desk, topic).reply(card, "беру");
    JsonNode reply = bot.updates().getFirst().path("message");
    assertThat(reply.path("message_thread_id").asInt()).isEqualTo(topic);
    assertThat(reply.path("reply_to_message").path("message_id").asInt()).isEqualTo(card.id());
    assertThat(desk.topic(topic).messages()).extracting(SeenMessage::text).contains("беру");
    assertThat(anna.in(desk).messages()).extracting(SeenMessage::text).doesNotContain("беру");
  }

  @Test
  void the_general_topic_has_no_id() {
    assertThat(bot.refused(desk.id(), "x", "message_thread_id", 1))
        .isEqualTo("400 Bad Request: message thread not found");
    bot.send(desk.id(), "в General");
    anna.in(desk).awaitMessage("в General", PATIENCE);
  }

  @Test
  void a_reply_in_general_carries_a_thread_that_is_no_topic() {
    SeenMessage first = anna.in(desk).send("вопрос");
    anna.in(desk).reply(first, "ответ");
    JsonNode reply = bot.updates().getLast().path("message");
    assertThat(reply.path("message_thread_id").asInt()).isEqualTo(first.id());
    assertThat(reply.has("is_topic_message")).isFalse();
    assertThat(bot.refused(desk.id(), "x", "message_thread_id", first.id()))
        .isEqualTo("400 Bad Request: message thread not found");
  }

  @Test
  void a_deleted_topic_is_not_found() {
    int topic = create("раз");
    desk.deleteTopic(topic);
    assertThat(bot.refused(desk.id(), "x", "message_thread_id", topic))
        .isEqualTo("400 Bad Request: message thread not found");
    for (String method :
        List.of(
            "editForumTopic", "closeForumTopic", "reopenForumTopic", "deleteForumTopic",
            "unpinAllForumTopicMessages")) {
      assertThat(bot.refused(method, "chat_id", desk.id(), "message_thread_id", topic))
          .as(method)
          .isEqualTo("400 Bad Request: TOPIC_ID_INVALID");
    }
  }

  @Test
  void a_closed_topic_is_closed_to_those_who_cannot_manage_it() {
    int topic = create("раз");
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    assertThat(bot.refused("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic))
        .isEqualTo("400 Bad Request: TOPIC_NOT_MODIFIED");
    bot.send(desk.id(), "могу", "message_thread_id", topic);
    desk.makeBotMember();
    assertThat(bot.refused(desk.id(), "x", "message_thread_id", topic))
        .isEqualTo("400 Bad Request: TOPIC_CLOSED");
  }

  @Test
  void topics_are_renamed_reopened_and_deleted() {
    int topic = create("раз");
    bot.ok("editForumTopic", "chat_id", desk.id(), "message_thread_id", topic, "name", "два");
    assertThat(desk.findTopic(topic).orElseThrow().name()).isEqualTo("два");
    assertThat(
            bot.refused(
                "editForumTopic", "chat_id", desk.id(), "message_thread_id", topic, "name", "два"))
        .isEqualTo("400 Bad Request: TOPIC_NOT_MODIFIED");
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    bot.ok("reopenForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    bot.ok("deleteForumTopic", "chat_id", desk.id(), "message_thread_id", topic);
    assertThat(desk.topics()).isEmpty();
    assertThat(bot.ok("getForumTopicIconStickers")).isNotEmpty();
  }

  @Test
  void making_a_topic_needs_a_forum_a_right_a_name_and_a_known_color() {
    assertThat(bot.refused("createForumTopic", "chat_id", desk.id()))
        .isEqualTo("400 Bad Request: name must be non-empty");
    assertThat(bot.refused("createForumTopic", "chat_id", desk.id(), "name", "x", "icon_color", 1))
        .isEqualTo("400 Bad Request: invalid icon color specified");
    Group plain = sandbox.group("Обычная", anna);
    assertThat(bot.refused("createForumTopic", "chat_id", plain.id(), "name", "x"))
        .isEqualTo("400 Bad Request: the chat is not a forum");
    assertThat(bot.refused("closeForumTopic", "chat_id", plain.id(), "message_thread_id", 1))
        .isEqualTo("400 Bad Request: the chat is not a supergroup forum");
    desk.makeBotAdmin(Set.of("can_pin_messages"));
    assertThat(bot.refused("createForumTopic", "chat_id", desk.id(), "name", "x"))
        .isEqualTo("400 Bad Request: not enough rights to create a topic");
  }

  @Test
  void a_reply_into_another_topic_finds_no_message() {
    int one = create("раз");
    int other = create("два");
    int id = bot.send(desk.id(), "x", "message_thread_id", one);
    assertThat(
            bot.refused(
                desk.id(), "y", "message_thread_id", other, "reply_parameters",
                "{\"message_id\":" + id + ",\"allow_sending_without_reply\":true}"))
        .isEqualTo("400 Bad Request: message to be replied not found");
  }

  @Test
  void a_card_is_pinned_and_unpinned() {
    int topic = create("раз");
    int id = bot.send(desk.id(), "x", "message_thread_id", topic);
    bot.updates();
    bot.ok("pinChatMessage", "chat_id", desk.id(), "message_id", id);
    assertThat(desk.chat().pinned()).extracting(SeenMessage::id).containsExactly(id);
    assertThat(bot.updates())
        .anyMatch(u -> u.path("message").path("pinned_message").path("message_id").asInt() == id);
    bot.ok("unpinAllForumTopicMessages", "chat_id", desk.id(), "message_thread_id", topic);
    assertThat(desk.chat().pinned()).isEmpty();
    assertThat(bot.refused("pinChatMessage", "chat_id", desk.id(), "message_id", 999))
        .isEqualTo("400 Bad Request: message to pin not found");
  }
}
