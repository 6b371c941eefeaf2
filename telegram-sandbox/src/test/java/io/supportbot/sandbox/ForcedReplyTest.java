package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Whom a message makes answer it, and for how long.
class ForcedReplyTest {
  private static final String TO_ALL =
      "{\"force_reply\":true,\"input_field_placeholder\":\"Причина\"}";
  private static final String SELECTIVE = "{\"force_reply\":true,\"selective\":true}";

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final RawPage page = new RawPage(sandbox);
  private final Person anna = sandbox.person("Анна").username("Anna_K");
  private final Person boris = sandbox.person("Борис");
  private final Group desk = sandbox.forum("Поддержка", anna, boris);

  private int ask(String text, String markup, Object... more) {
    Stream<Object> form = Stream.of("parse_mode", "HTML", "reply_markup", markup);
    return bot.send(desk.id(), text, Stream.concat(form, Stream.of(more)).toArray());
  }

  private List<Integer> forced(Person person) {
    return person.in(desk).chat().forcedReply().map(SeenMessage::id).stream().toList();
  }

  @Test
  void everybody_in_the_group_is_made_to_answer() {
    int asked = ask("Почему?", TO_ALL);
    assertThat(forced(anna)).containsExactly(asked);
    assertThat(forced(boris)).containsExactly(asked);
    Person late = sandbox.person("Вера");
    desk.add(late);
    assertThat(forced(late)).isEmpty();
  }

  @Test
  void a_selective_one_is_for_the_mentioned_and_for_whose_message_it_answers() {
    int byId = ask("<a href=\"tg://user?id=" + anna.id() + "\">Анна</a>, почему?", SELECTIVE);
    assertThat(forced(anna)).containsExactly(byId);
    int byName = ask("@anna_k, почему?", SELECTIVE);
    assertThat(forced(anna)).containsExactly(byName);
    assertThat(forced(boris)).isEmpty();
    SeenMessage said = boris.in(desk).send("Отклонить");
    int answer = ask("Почему?", SELECTIVE, "reply_parameters", "{\"message_id\":" + said.id() + "}");
    assertThat(forced(boris)).containsExactly(answer);
    assertThat(forced(anna)).containsExactly(byName);
    ask("Кому?", SELECTIVE);
    assertThat(forced(boris)).containsExactly(answer);
  }

  @Test
  void it_is_forgotten_once_answered_but_not_by_others() {
    int asked = ask("Почему?", TO_ALL);
    anna.in(desk).send("просто слово");
    assertThat(forced(anna)).containsExactly(asked);
    anna.in(desk).reply(desk.chat().message(asked).orElseThrow(), "потому");
    assertThat(forced(anna)).isEmpty();
    assertThat(forced(boris)).containsExactly(asked);
  }

  @Test
  void it_is_forgotten_once_closed_or_deleted() {
    int asked = ask("Почему?", TO_ALL);
    bot.updates();
    closeReply(anna, asked);
    assertThat(forced(anna)).isEmpty();
    assertThat(forced(boris)).containsExactly(asked);
    assertThat(bot.updates()).isEmpty();
    bot.ok("deleteMessage", "chat_id", desk.id(), "message_id", asked);
    assertThat(forced(boris)).isEmpty();
  }

  @Test
  void closing_another_message_changes_nothing() {
    int asked = ask("Почему?", TO_ALL);
    closeReply(anna, asked - 1);
    assertThat(forced(anna)).containsExactly(asked);
  }

  @Test
  void a_newer_one_or_a_keyboard_takes_its_place() {
    ask("Почему?", TO_ALL);
    int newer = ask("А всё-таки?", TO_ALL);
    assertThat(forced(anna)).containsExactly(newer);
    ask("Выберите", "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"a\"}]]}");
    assertThat(forced(anna)).containsExactly(newer);
    ask("Выберите", "{\"keyboard\":[[\"a\"]]}");
    assertThat(forced(anna)).isEmpty();
  }

  @Test
  void it_is_forced_in_the_topic_of_its_message_alone() {
    int topic = desk.createTopic(boris, "раз").thread();
    int asked = ask("Почему?", TO_ALL, "message_thread_id", topic);
    assertThat(forced(anna)).isEmpty();
    assertThat(anna.in(desk, topic).chat().forcedReply().map(SeenMessage::id)).contains(asked);
    int inGeneral = ask("Почему?", TO_ALL);
    assertThat(anna.in(desk, topic).chat().forcedReply().map(SeenMessage::id)).contains(asked);
    assertThat(forced(anna)).containsExactly(inGeneral);
  }

  @Test
  void a_customer_is_made_to_answer_in_private() {
    Person ivan = bot.startedBy("Иван");
    bot.send(ivan.id(), "Пишите", "reply_markup", TO_ALL);
    SeenMessage asked = ivan.chat().forcedReply().orElseThrow();
    assertThat(asked.text()).isEqualTo("Пишите");
    ivan.reply(asked, "вот");
    assertThat(ivan.chat().forcedReply()).isEmpty();
  }

  @Test
  void the_page_is_told_who_is_to_answer_with_the_message_and_with_its_event() throws Exception {
    try (RawPage.Events events = page.events()) {
      int asked = ask("Почему?", TO_ALL);
      String everybody =
          "\"_force_reply\":{\"people\":["
              + anna.id() + "," + boris.id() + "],\"placeholder\":\"Причина\"}";
      assertThat(events.await("Почему?")).contains(everybody);
      assertThat(lastMessage().toString()).contains(everybody);
      closeReply(anna, asked);
      assertThat(lastMessage().path("_force_reply").path("people").toString())
          .isEqualTo("[" + boris.id() + "]");
      closeReply(boris, asked);
      assertThat(lastMessage().has("_force_reply")).isFalse();
    }
  }

  private JsonNode lastMessage() throws IOException, InterruptedException {
    JsonNode messages =
        page.read("chats/" + desk.id() + "/messages?viewer=" + anna.id()).path("messages");
    return messages.path(messages.size() - 1);
  }

  private void closeReply(Person person, int message) {
    HttpResponse<String> answer =
        bot.post(
            "/sandbox/api/people/" + person.id() + "/close-reply",
            "application/json",
            "{\"chat_id\":" + desk.id() + ",\"message_id\":" + message + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
