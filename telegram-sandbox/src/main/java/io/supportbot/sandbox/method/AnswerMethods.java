package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.BotAnswers;
import io.supportbot.sandbox.chat.CallbackAnswer;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.World;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// Answers to buttons and inline questions, and the sign that somebody types.
final class AnswerMethods {
  private static final Set<String> ACTIONS =
      Set.of(
          "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
          "upload_document", "choose_sticker", "find_location", "record_video_note",
          "upload_video_note");

  private final World world;
  private final Access access;
  private final BotAnswers answers;

  AnswerMethods(World world, Access access) {
    this.world = world;
    this.access = access;
    this.answers = new BotAnswers(world);
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("answerCallbackQuery", this::answerCallback);
    table.accept("answerInlineQuery", this::answerInline);
    table.accept("sendChatAction", this::chatAction);
  }

  private Answer answerCallback(Parameters parameters) {
    String text = parameters.text("text");
    if (text.codePointCount(0, text.length()) > 200) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    answers.answerCallback(
        parameters.text("callback_query_id"),
        new CallbackAnswer(text, parameters.flag("show_alert"), parameters.text("url")));
    return Answer.yes();
  }

  private Answer answerInline(Parameters parameters) {
    JsonNode results = parameters.json("results");
    if (results != null && results.size() > 50) {
      throw Refusal.badRequest("RESULTS_TOO_MUCH");
    }
    answers.answerInline(parameters.text("inline_query_id"), results);
    return Answer.yes();
  }

  private Answer chatAction(Parameters parameters) {
    if (!ACTIONS.contains(parameters.text("action"))) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    world.lockedRun(
        () -> {
          Chat chat = access.writable(parameters);
          int topic = access.topicToWriteIn(chat, parameters);
          answers.typing(chat, topic, parameters.text("action"));
        });
    return Answer.yes();
  }
}
