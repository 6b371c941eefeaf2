package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.NotSeenException;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What a test sees of topics, and what its people do in them.
class SeenTopicsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String FIRE = "5312241539987020022";
  private static final String TICK = "5237699328843200968";

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person anna = sandbox.person("Анна");
  private final Group desk = sandbox.forum("Поддержка", anna);

  private int create(String name, String icon) {
    return bot.createTopic(desk.id(), name, "icon_custom_emoji_id", icon);
  }

  @Test
  void a_topic_is_awaited_by_a_part_of_its_name() throws Exception {
    CompletableFuture<SeenTopic> awaited =
        CompletableFuture.supplyAsync(() -> desk.awaitTopic("#20261125-002", PATIENCE));
    create("🔴 #20261125-001 · Иван", FIRE);
    int thread = create("🔴 #20261125-002 · Ольга", FIRE);
    assertThat(awaited.get())
        .isEqualTo(new SeenTopic(thread, "🔴 #20261125-002 · Ольга", "🔥", 7322096, false));
    assertThat(desk.topics()).extracting(SeenTopic::name).hasSize(2);
  }

  @Test
  void a_change_of_icon_and_a_close_are_awaited() {
    int thread = create("раз", FIRE);
    SeenTopic before = desk.awaitTopic("раз", PATIENCE);
    bot.ok(
        "editForumTopic", "chat_id", desk.id(), "message_thread_id", thread,
        "icon_custom_emoji_id", TICK);
    bot.ok("closeForumTopic", "chat_id", desk.id(), "message_thread_id", thread);
    SeenTopic closed = desk.awaitTopic(SeenTopic::closed, PATIENCE);
    assertThat(closed.icon()).isEqualTo("✅");
    assertThat(before.icon()).isEqualTo("🔥");
    assertThat(before.closed()).isFalse();
  }

  @Test
  void a_topic_without_an_icon_has_its_color_alone() {
    bot.createTopic(desk.id(), "x", "icon_color", 16478047);
    assertThat(desk.topics()).extracting(SeenTopic::icon).containsExactly("");
    assertThat(desk.topics()).extracting(SeenTopic::color).containsExactly(16478047);
  }

  @Test
  void a_topic_that_does_not_come_is_complained_of_with_those_there_are() {
    create("раз", FIRE);
    assertThatThrownBy(() -> desk.awaitTopic("два", Duration.ZERO))
        .isInstanceOf(NotSeenException.class)
        .hasMessageContaining("\"два\"")
        .hasMessageContaining("раз");
    assertThatThrownBy(() -> desk.awaitNoTopic(desk.topics().getFirst().thread(), Duration.ZERO))
        .isInstanceOf(NotSeenException.class)
        .hasMessageContaining("was not deleted");
  }

  @Test
  void a_person_writes_in_one_topic_and_sees_only_that_one() {
    SeenTopic one = desk.createTopic(anna, "раз");
    SeenTopic other = desk.createTopic(anna, "два");
    SeenMessage sent = anna.in(desk, one).send("в первом");
    anna.in(desk, other).send("во втором");
    assertThat(sent.topicId()).isEqualTo(one.thread());
    assertThat(desk.topic(one).messages())
        .filteredOn(message -> !message.isService())
        .extracting(SeenMessage::text)
        .containsExactly("в первом");
  }

  @Test
  void a_person_renames_closes_reopens_and_deletes_a_topic() {
    SeenTopic topic = desk.createTopic(anna, "раз");
    desk.renameTopic(anna, topic.thread(), "два");
    desk.closeTopic(anna, topic.thread());
    assertThat(desk.awaitTopic("два", PATIENCE).closed()).isTrue();
    desk.reopenTopic(anna, topic.thread());
    assertThat(desk.awaitTopic("два", PATIENCE).closed()).isFalse();
    assertThat(bot.updates())
        .extracting(update -> update.path("message"))
        .anyMatch(message -> message.path("forum_topic_edited").path("name").asString("").equals("два"))
        .anyMatch(message -> message.has("forum_topic_closed"))
        .anyMatch(message -> message.has("forum_topic_reopened"));
    desk.deleteTopic(topic.thread());
    desk.awaitNoTopic(topic.thread(), PATIENCE);
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void a_group_whose_topics_are_switched_off_shows_all_of_them_in_one_stream() {
    SeenTopic topic = desk.createTopic(anna, "раз");
    anna.in(desk, topic).send("в теме");
    assertThat(anna.in(desk).messages()).extracting(SeenMessage::text).doesNotContain("в теме");
    desk.setForum(false);
    assertThat(anna.in(desk).messages()).extracting(SeenMessage::text).contains("в теме");
    desk.setForum(true);
    assertThat(desk.topics()).containsExactly(topic);
    assertThat(anna.in(desk).messages()).extracting(SeenMessage::text).doesNotContain("в теме");
  }
}
