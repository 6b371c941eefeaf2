package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CrowdTest {
  private static final int PEOPLE = 200;
  private static final int ROUNDS = 5;

  @Test
  void two_hundred_people_talk_at_once_and_everybody_gets_each_answer() {
    try (TelegramSandbox sandbox = TelegramSandbox.start();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      RawBot bot = new RawBot(sandbox);
      CompletableFuture<Void> echo = CompletableFuture.runAsync(() -> echo(bot, threads), threads);
      List<CompletableFuture<Void>> talks =
          IntStream.range(0, PEOPLE)
              .mapToObj(i -> sandbox.person("Человек " + i))
              .map(person -> CompletableFuture.runAsync(() -> talk(person), threads))
              .toList();
      CompletableFuture.allOf(talks.toArray(CompletableFuture[]::new)).join();
      echo.join();
      assertThat(sandbox.calls().of("sendMessage")).hasSize(PEOPLE * ROUNDS);
    }
  }

  private static void talk(Person person) {
    for (int round = 0; round < ROUNDS; round++) {
      person.send("вопрос " + round);
      person.awaitMessage("ответ на вопрос " + round, Duration.ofSeconds(30));
    }
  }

  private static void echo(RawBot bot, ExecutorService threads) {
    List<CompletableFuture<Void>> answers = new ArrayList<>();
    int offset = 0;
    while (answers.size() < PEOPLE * ROUNDS) {
      for (JsonNode update : bot.ok("getUpdates", "offset", offset, "timeout", 10)) {
        offset = update.path("update_id").asInt() + 1;
        JsonNode message = update.path("message");
        answers.add(
            CompletableFuture.runAsync(
                () ->
                    bot.send(
                        message.path("chat").path("id").asLong(),
                        "ответ на " + message.path("text").asString()),
                threads));
      }
    }
    // a call is recorded after its message can be seen
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
  }
}
