package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LongPollTest {
  private final SettableClock clock = new SettableClock();

  @AutoClose
  private final TelegramSandbox sandbox =
      TelegramSandbox.start(SandboxOptions.DEFAULT.withClock(clock));
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = sandbox.person("Иван");

  @AutoClose("shutdownNow")
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private static int id(JsonNode update) {
    return update.path("update_id").asInt();
  }

  @Test
  void ids_begin_anywhere_and_go_on_by_one() {
    ivan.send("раз");
    ivan.send("два");
    List<JsonNode> updates = bot.updates();
    assertThat(id(updates.getFirst())).isBetween(2_000_000, 1_000_000_000);
    assertThat(id(updates.getLast())).isEqualTo(id(updates.getFirst()) + 1);
  }

  @Test
  void what_is_not_confirmed_comes_again() {
    ivan.send("раз");
    ivan.send("два");
    int first = id(bot.ok("getUpdates", "limit", 1).path(0));
    assertThat(bot.ok("getUpdates")).hasSize(2);
    assertThat(bot.ok("getUpdates", "offset", first + 1)).hasSize(1);
    assertThat(bot.ok("getUpdates", "offset", first)).hasSize(1);
    ivan.send("три");
    assertThat(bot.ok("getUpdates", "offset", -1)).hasSize(1);
    assertThat(sandbox.pendingUpdates()).isEqualTo(1);
  }

  @Test
  void a_waiting_poll_is_woken_by_an_update() {
    CompletableFuture<JsonNode> poll =
        CompletableFuture.supplyAsync(() -> bot.ok("getUpdates", "timeout", 30), threads);
    ivan.send("раз");
    assertThat(poll.orTimeout(5, java.util.concurrent.TimeUnit.SECONDS).join()).hasSize(1);
  }

  @Test
  void a_second_poll_ends_the_first() {
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> bot.refused("getUpdates", "timeout", 30), threads);
    CompletableFuture<JsonNode> second =
        CompletableFuture.supplyAsync(
            () -> {
              // Whichever comes later ends the other; repeat until the first was ended.
              while (!first.isDone()) {
                bot.answer("getUpdates", "timeout", 1);
              }
              return bot.ok("getMe");
            },
            threads);
    assertThat(first.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join())
        .isEqualTo(
            "409 Conflict: terminated by other getUpdates request; make sure that only one bot"
                + " instance is running");
    second.join();
  }

  @Test
  void reactions_come_only_to_those_who_ask() {
    int id = bot.send(start(), "оцените");
    ivan.react(ivan.chat().message(id).orElseThrow(), "👍");
    assertThat(bot.updates()).noneMatch(update -> update.has("message_reaction"));
    bot.ok("getUpdates", "allowed_updates", "[\"message\",\"message_reaction\"]");
    ivan.react(ivan.chat().message(id).orElseThrow(), "👎");
    assertThat(bot.updates())
        .singleElement()
        .satisfies(
            update ->
                assertThat(update.path("message_reaction").path("new_reaction").toString())
                    .contains("👎"));
  }

  private long start() {
    ivan.start();
    return ivan.id();
  }

  @Test
  void updates_live_for_a_day() {
    ivan.send("раз");
    clock.advance(Duration.ofHours(25));
    assertThat(bot.updates()).isEmpty();
  }

  @Test
  void a_pressed_button_is_forgotten_after_two_and_a_half_minutes() {
    int id = bot.send(start(), "x");
    bot.updates();
    ivan.pressData(ivan.chat().message(id).orElseThrow(), "yes");
    clock.advance(Duration.ofSeconds(151));
    assertThat(bot.updates()).isEmpty();
  }
}
