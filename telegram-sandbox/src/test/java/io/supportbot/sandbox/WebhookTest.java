package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.client.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookTest {
  private final SettableClock clock = new SettableClock();

  @AutoClose
  private final TelegramSandbox sandbox =
      TelegramSandbox.start(SandboxOptions.DEFAULT.withClock(clock));
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = sandbox.person("Иван");
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final AtomicInteger failuresLeft = new AtomicInteger();
  private volatile String answer = "";
  private volatile @Nullable String secret;
  private final HttpServer server;

  WebhookTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void listen() {
    server.createContext("/hook", this::take);
    server.start();
  }

  @AfterEach
  void stopListening() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    secret = exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token");
    if (failuresLeft.getAndDecrement() > 0) {
      exchange.sendResponseHeaders(500, -1);
    } else {
      JsonNode update = Json.parse(body);
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      if (update != null) {
        received.add(update);
      }
    }
    exchange.close();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  private JsonNode next() throws InterruptedException {
    JsonNode update = received.poll(5, TimeUnit.SECONDS);
    assertThat(update).as("a delivered update").isNotNull();
    return update == null ? Json.object() : update;
  }

  @Test
  void updates_are_delivered_in_order_with_the_secret() throws InterruptedException {
    bot.ok("setWebhook", "url", url(), "secret_token", "s3cret");
    for (int i = 0; i < 5; i++) {
      ivan.send("сообщение " + i);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(next().path("message").path("text").asString()).isEqualTo("сообщение " + i);
    }
    assertThat(secret).isEqualTo("s3cret");
  }

  @Test
  void a_failed_delivery_is_repeated() throws InterruptedException {
    failuresLeft.set(2);
    bot.ok("setWebhook", "url", url());
    ivan.send("раз");
    assertThat(next().path("message").path("text").asString()).isEqualTo("раз");
    assertThat(bot.ok("getWebhookInfo").path("last_error_message").asString())
        .isEqualTo("Wrong response from the webhook: 500");
  }

  @Test
  void an_answer_can_carry_a_call() {
    answer = "{\"method\":\"sendMessage\",\"chat_id\":" + ivan.id() + ",\"text\":\"принято\"}";
    bot.ok("setWebhook", "url", url());
    ivan.send("раз");
    ivan.awaitMessage("принято", Duration.ofSeconds(5));
  }

  @Test
  void polling_and_a_webhook_exclude_each_other() {
    bot.ok("setWebhook", "url", url());
    assertThat(bot.refused("getUpdates"))
        .isEqualTo(
            "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                + " to delete the webhook first");
    assertThat(bot.answer("deleteWebhook").path("description").asString())
        .isEqualTo("Webhook was deleted");
    assertThat(bot.answer("deleteWebhook").path("description").asString())
        .isEqualTo("Webhook is already deleted");
    bot.ok("getUpdates");
  }

  @Test
  void addresses_are_checked() {
    assertThat(bot.refused("setWebhook", "url", "http://example.org/"))
        .isEqualTo("400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
    assertThat(bot.refused("setWebhook", "url", "https://example.org/"))
        .isEqualTo("429 Too Many Requests: retry after 1");
    clock.advance(Duration.ofSeconds(2));
    assertThat(bot.refused("setWebhook", "url", "https://example.org:1234/"))
        .isEqualTo(
            "400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or"
                + " 8443");
    clock.advance(Duration.ofSeconds(2));
    assertThat(bot.refused("setWebhook", "url", "https://127.0.0.1/"))
        .isEqualTo("400 Bad Request: bad webhook: IP address 127.0.0.1 is reserved");
    clock.advance(Duration.ofSeconds(2));
    assertThat(bot.refused("setWebhook", "url", url(), "secret_token", "a b"))
        .isEqualTo("400 Bad Request: secret token contains unallowed characters");
  }
}
