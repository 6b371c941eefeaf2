package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The bot's answers to pressed buttons and inline questions, each of which may be given once and
/// in time.
public final class BotAnswers {
  /// How long the real server waits is not published; long enough for every bot that answers.
  private static final Duration CALLBACK_OPEN = Duration.ofMinutes(15);

  private static final Duration INLINE_OPEN = Duration.ofSeconds(30);

  private final World world;

  public BotAnswers(World world) {
    this.world = world;
  }

  public void answerCallback(String id, CallbackAnswer answer) {
    world.lockedRun(
        () -> {
          Callback callback = world.callbacks().get(id);
          if (callback == null
              || callback.answer() != null
              || isOver(callback.pressedAt(), CALLBACK_OPEN)) {
            throw tooOld();
          }
          world.callbacks().put(id, callback.answered(answer));
          world.findChat(callback.chatId()).ifPresent(Chat::touch);
          world
              .events()
              .happened(
                  () ->
                      Posting.chatEvent("callback_answer", callback.chatId())
                          .put("person_id", callback.personId())
                          .put("callback_query_id", id)
                          .put("text", answer.text())
                          .put("show_alert", answer.alert()));
        });
  }

  public void answerInline(String id, @Nullable JsonNode results) {
    world.lockedRun(
        () -> {
          InlineQuery query = world.inlineQueries().get(id);
          if (query == null || query.results() != null || isOver(query.askedAt(), INLINE_OPEN)) {
            throw tooOld();
          }
          if (results != null) {
            world.inlineQueries().put(id, query.answered(results));
          }
          world.findChat(query.personId()).ifPresent(Chat::touch);
        });
  }

  public void typing(Chat chat, int topicId, String action) {
    world
        .events()
        .happened(
            () ->
                Posting.chatEvent("typing", chat.id())
                    .put("message_thread_id", topicId)
                    .put("action", action));
  }

  private boolean isOver(Instant since, Duration open) {
    return world.now().isAfter(since.plus(open));
  }

  private static Refusal tooOld() {
    return Refusal.badRequest(
        "query is too old and response timeout expired or query ID is invalid");
  }
}
