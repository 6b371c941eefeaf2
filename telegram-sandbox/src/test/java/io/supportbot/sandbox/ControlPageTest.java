package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.api.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlPageTest {
  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final RawPage page = new RawPage(sandbox);

  private JsonNode post(String path, String body) {
    JsonNode answer = Json.parse(bot.post("/sandbox/api/" + path, "application/json", body).body());
    return answer == null ? Json.object() : answer;
  }

  @Test
  void a_person_writes_presses_and_sees() throws Exception {
    long ivan = post("people", "{\"first_name\":\"Иван\"}").path("id").asLong();
    String place = "\"chat_id\":" + ivan;
    post("people/" + ivan + "/messages", "{" + place + ",\"text\":\"/start\"}");
    int id =
        bot.send(
            ivan,
            "меню",
            "reply_markup",
            "{\"inline_keyboard\":[[{\"text\":\"да\",\"callback_data\":\"yes\"}]]}");
    bot.send(ivan, "ниже", "reply_markup", "{\"keyboard\":[[{\"text\":\"Новое\"}]]}");
    JsonNode pressed =
        post(
            "people/" + ivan + "/press",
            "{" + place + ",\"message_id\":" + id + ",\"data\":\"yes\"}");
    assertThat(pressed.path("callback_query_id").asString()).isNotEmpty();
    post("people/" + ivan + "/react", "{" + place + ",\"message_id\":" + id + ",\"emoji\":\"👍\"}");
    JsonNode chat = page.read("chats/" + ivan + "/messages?viewer=" + ivan);
    assertThat(chat.path("messages")).hasSize(3);
    assertThat(chat.path("messages").path(1).path("_reactions").path(0).path("emoji").asString())
        .isEqualTo("👍");
    assertThat(chat.path("reply_keyboard").toString()).contains("Новое");
  }

  @Test
  void groups_topics_and_migration_are_managed() throws Exception {
    long anna = post("people", "{\"first_name\":\"Анна\"}").path("id").asLong();
    long desk =
        post("groups", "{\"title\":\"Деск\",\"is_forum\":true,\"members\":[" + anna + "]}")
            .path("id")
            .asLong();
    int topic =
        post("chats/" + desk + "/topics", "{\"name\":\"раз\"}").path("message_thread_id").asInt();
    post("chats/" + desk + "/topics/" + topic + "/close", "");
    JsonNode chat = page.read("state").path("chats").path(1);
    assertThat(chat.path("topics").path(0).path("closed").asBoolean()).isTrue();
    long basic =
        post("groups", "{\"title\":\"Группа\",\"members\":[" + anna + "]}").path("id").asLong();
    assertThat(post("chats/" + basic + "/migrate", "").path("type").asString())
        .isEqualTo("supergroup");
    assertThat(post("chats/" + desk + "/migrate", "").path("error").asString())
        .contains("basic group");
  }

  @Test
  void the_page_is_told_whose_icon_a_topic_wears_and_who_manages_it() throws Exception {
    long anna = post("people", "{\"first_name\":\"Анна\"}").path("id").asLong();
    long boris = post("people", "{\"first_name\":\"Борис\"}").path("id").asLong();
    long desk =
        post("groups", "{\"title\":\"Деск\",\"is_forum\":true,\"members\":[" + anna + "]}")
            .path("id")
            .asLong();
    post("chats/" + desk + "/members", "{\"person_id\":" + boris + "}");
    post(
        "chats/" + desk + "/topics",
        "{\"name\":\"раз\",\"icon_custom_emoji_id\":\"5312241539987020022\",\"person_id\":"
            + boris
            + "}");
    JsonNode created = bot.updates().getLast().path("message");
    assertThat(created.path("from").path("id").asLong()).isEqualTo(boris);
    JsonNode state = page.read("state");
    JsonNode chat = state.path("chats").path(2);
    String icon = chat.path("topics").path(0).path("icon_custom_emoji_id").asString();
    assertThat(state.path("topic_icons").path(icon).asString()).isEqualTo("🔥");
    assertThat(chat.path("topic_managers").toString()).isEqualTo("[" + anna + "]");
    assertThat(chat.path("general").path("name").asString()).isEqualTo("General");
    assertThat(
            post("chats/" + desk + "/topics", "{\"name\":\"x\",\"icon_custom_emoji_id\":\"1\"}")
                .path("error")
                .asString())
        .contains("no such icon");
    post("chats/" + desk + "/forum", "{\"is_forum\":false}");
    assertThat(post("chats/" + desk + "/topics", "{\"name\":\"x\"}").path("error").asString())
        .contains("must be a forum");
  }

  @Test
  void what_happens_is_streamed() throws Exception {
    try (RawPage.Events events = page.events()) {
      sandbox.person("Иван").send("привет");
      assertThat(events.await("привет")).startsWith("data: {\"type\":\"message\"");
    }
  }

  @Test
  void files_are_shown_and_uploaded() throws Exception {
    long ivan = post("people", "{\"first_name\":\"Иван\"}").path("id").asLong();
    String form =
        "--B\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n"
            + ivan
            + "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nпривет\r\n--B--\r\n";
    HttpResponse<String> sent =
        bot.post("/sandbox/api/people/" + ivan + "/files", "multipart/form-data; boundary=B", form);
    JsonNode messages = Json.parse(sent.body());
    assertThat(messages).isNotNull();
    String url = messages == null ? "" : messages.path(0).path("_file_url").asString();
    HttpResponse<String> file = page.get(url);
    assertThat(file.body()).isEqualTo("привет");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @Test
  void pages_of_others_are_refused() throws Exception {
    assertThat(page.get("/").statusCode()).isEqualTo(200);
    assertThat(page.get("/sandbox/api/state", "Origin", "https://example.org").statusCode())
        .isEqualTo(403);
  }
}
