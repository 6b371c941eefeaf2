package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReachabilityTest {
  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = sandbox.person("Иван");

  private String refusedTo(long chatId) {
    return bot.refused(chatId, "x");
  }

  @Test
  void a_stranger_is_not_found() {
    assertThat(refusedTo(ivan.id())).isEqualTo("400 Bad Request: chat not found");
    assertThat(refusedTo(42)).isEqualTo("400 Bad Request: chat not found");
    assertThat(bot.refused("sendMessage", "text", "x"))
        .isEqualTo("400 Bad Request: chat_id is empty");
    sandbox.group("Общая", ivan);
    assertThat(refusedTo(ivan.id()))
        .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");
  }

  @Test
  void a_block_is_told_and_lasts_until_it_is_taken_back() {
    ivan.start();
    bot.updates();
    ivan.block();
    JsonNode change = bot.updates().getFirst().path("my_chat_member");
    assertThat(change.path("new_chat_member").path("status").asString()).isEqualTo("kicked");
    assertThat(refusedTo(ivan.id())).isEqualTo("403 Forbidden: bot was blocked by the user");
    assertThatIllegalStateException().isThrownBy(() -> ivan.send("x"));
    ivan.unblock();
    assertThat(bot.updates()).hasSize(1);
    bot.send(ivan.id(), "снова");
  }

  @Test
  void a_deleted_account_is_deactivated() {
    ivan.start();
    ivan.deactivate();
    assertThat(refusedTo(ivan.id())).isEqualTo("403 Forbidden: user is deactivated");
  }

  @Test
  void a_basic_group_moves() {
    Group group = sandbox.basicGroup("Команда", ivan);
    bot.send(group.id(), "до");
    bot.updates();
    Group successor = group.migrateToSupergroup();
    List<JsonNode> updates = bot.updates();
    assertThat(updates.get(0).path("message").path("migrate_to_chat_id").asLong())
        .isEqualTo(successor.id());
    assertThat(updates.get(1).path("message").path("migrate_from_chat_id").asLong())
        .isEqualTo(group.id());
    JsonNode refused = bot.answer("sendMessage", "chat_id", group.id(), "text", "x");
    assertThat(refused.toString())
        .isEqualTo(
            "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                + " upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":"
                + successor.id()
                + "}}");
    bot.send(successor.id(), "после");
    assertThat(Long.toString(successor.id())).startsWith("-100");
  }

  @Test
  void a_kicked_muted_or_lost_bot_cannot_write() {
    Group group = sandbox.group("Команда", ivan);
    group.muteBot();
    assertThat(refusedTo(group.id()))
        .isEqualTo("400 Bad Request: not enough rights to send text messages to the chat");
    group.kickBot();
    assertThat(refusedTo(group.id()))
        .isEqualTo("403 Forbidden: bot was kicked from the supergroup chat");
    Group left = sandbox.basicGroup("Другая", ivan);
    bot.ok("leaveChat", "chat_id", left.id());
    assertThat(refusedTo(left.id()))
        .isEqualTo("403 Forbidden: bot is not a member of the group chat");
    Group deleted = sandbox.basicGroup("Третья", ivan);
    deleted.delete();
    assertThat(refusedTo(deleted.id())).isEqualTo("403 Forbidden: the group chat was deleted");
  }

  @Test
  void in_privacy_mode_an_ordinary_bot_sees_commands_and_replies_alone() {
    Group group = sandbox.group("Команда", ivan);
    group.makeBotMember();
    int own = bot.send(group.id(), "я тут");
    bot.updates();
    ivan.in(group).send("болтовня");
    ivan.in(group).send("/help@OtherBot");
    ivan.in(group).send("/help@supportsandboxbot");
    ivan.in(group).reply(group.chat().message(own).orElseThrow(), "ответ");
    assertThat(bot.updates())
        .extracting(update -> update.path("message").path("text").asString())
        .containsExactly("/help@supportsandboxbot", "ответ");
  }

  @Test
  void a_message_that_is_answered_is_told_with_its_buttons_but_not_with_what_it_answered() {
    ivan.start();
    SeenMessage question = ivan.send("вопрос");
    int own =
        bot.send(
            ivan.id(), "ответ",
            "reply_parameters", "{\"message_id\":%d}".formatted(question.id()),
            "reply_markup",
            "{\"inline_keyboard\":[[{\"text\":\"Ясно\",\"callback_data\":\"a\"}]]}");
    bot.updates();
    ivan.reply(ivan.privateChat().message(own).orElseThrow(), "ясно");
    JsonNode answered = bot.updates().getFirst().path("message").path("reply_to_message");
    assertThat(answered.path("text").asString()).isEqualTo("ответ");
    assertThat(answered.at("/reply_markup/inline_keyboard/0/0/callback_data").asString())
        .isEqualTo("a");
    assertThat(answered.has("reply_to_message")).isFalse();
  }

  @Test
  void an_anonymous_admin_writes_as_the_group_and_presses_as_a_person() {
    Group group = sandbox.group("Команда").addAnonymousAdmin(ivan);
    bot.updates();
    ivan.in(group).send("без имени");
    JsonNode message = bot.updates().getFirst().path("message");
    assertThat(message.path("from").path("id").asLong()).isEqualTo(1_087_968_824L);
    assertThat(message.path("sender_chat").path("id").asLong()).isEqualTo(group.id());
    int id = bot.send(group.id(), "кнопка");
    ivan.in(group).pressData(group.chat().message(id).orElseThrow(), "a");
    assertThat(bot.updates().getFirst().path("callback_query").path("from").path("id").asLong())
        .isEqualTo(ivan.id());
  }

  @Test
  void members_are_known() {
    Group group = sandbox.group("Команда", ivan).addOwner(sandbox.person("Анна"));
    assertThat(
            bot.ok("getChatMember", "chat_id", group.id(), "user_id", ivan.id())
                .path("status")
                .asString())
        .isEqualTo("member");
    assertThat(bot.ok("getChatAdministrators", "chat_id", group.id())).hasSize(2);
    assertThat(bot.ok("getChatMemberCount", "chat_id", group.id()).asInt()).isEqualTo(3);
    assertThat(bot.ok("getChat", "chat_id", group.id()).path("title").asString())
        .isEqualTo("Команда");
    ivan.start();
    assertThat(bot.refused("getChatAdministrators", "chat_id", ivan.id()))
        .isEqualTo("400 Bad Request: there are no administrators in the private chat");
  }

  @Test
  void a_changed_message_is_an_update_and_a_deleted_one_is_none() {
    SeenMessage message = ivan.send("раз");
    bot.updates();
    ivan.edit(message, "два");
    assertThat(bot.updates().getFirst().path("edited_message").path("text").asString())
        .isEqualTo("два");
    ivan.delete(message);
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void an_inline_question_is_answered() {
    String query = ivan.askInline("возврат");
    assertThat(bot.updates().getFirst().path("inline_query").path("query").asString())
        .isEqualTo("возврат");
    bot.ok(
        "answerInlineQuery",
        "inline_query_id",
        query,
        "results",
        "[{\"type\":\"article\",\"id\":\"1\",\"title\":\"Возврат\","
            + "\"input_message_content\":{\"message_text\":\"Оформим\"}}]");
    assertThat(ivan.awaitInlineResults(query, Duration.ofSeconds(5))).hasSize(1);
  }
}
