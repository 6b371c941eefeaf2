package io.supportbot.sandbox.update;

import io.supportbot.sandbox.api.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Delivers updates to the bot's own server: one chat strictly in order, chats side by side. A
/// refused update is tried again until it expires and holds up only its own chat.
public final class Webhook implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private final UpdateQueue queue;
  private final InstantSource clock;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private Consumer<JsonNode> answeredCalls = _ -> {};
  private @Nullable Delivery delivery;
  private volatile @Nullable Failure lastFailure;

  public Webhook(UpdateQueue queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /// The last delivery that failed.
  public record Failure(Instant at, String message) {}

  /// Takes the calls that come as answers to deliveries.
  public void onAnsweredCall(Consumer<JsonNode> consumer) {
    answeredCalls = consumer;
  }

  public synchronized @Nullable WebhookSettings settings() {
    return delivery == null ? null : delivery.settings;
  }

  public @Nullable Failure lastFailure() {
    return lastFailure;
  }

  /// Starts delivering, in the place of another webhook or of polling.
  public synchronized void set(WebhookSettings settings) {
    stopDelivery();
    lastFailure = null;
    queue.setWebhookActive(true);
    Delivery started = new Delivery(settings);
    delivery = started;
    Thread.ofVirtual().name("sandbox-webhook").start(started::run);
  }

  /// Ends the deliveries; polling is possible again.
  public synchronized boolean delete() {
    boolean active = delivery != null;
    stopDelivery();
    queue.setWebhookActive(false);
    return active;
  }

  private void stopDelivery() {
    if (delivery != null) {
      delivery.stopped.countDown();
      delivery = null;
      queue.wake();
    }
  }

  @Override
  public synchronized void close() {
    stopDelivery();
    http.shutdownNow();
  }

  /// The deliveries to one address.
  private final class Delivery {
    private final WebhookSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<Integer> inDelivery = new HashSet<>();
    private final Set<String> busyKeys = new HashSet<>();

    Delivery(WebhookSettings settings) {
      this.settings = settings;
    }

    void run() {
      try {
        while (stopped.getCount() > 0) {
          Set<Integer> taken;
          Set<String> busy;
          synchronized (this) {
            taken = Set.copyOf(inDelivery);
            busy = Set.copyOf(busyKeys);
          }
          Duration patience = Duration.ofMillis(200);
          if (taken.size() >= settings.maxConnections()) {
            stopped.await(5, TimeUnit.MILLISECONDS);
            continue;
          }
          QueuedUpdate update = queue.nextFor(taken, busy, patience);
          if (update != null) {
            begin(update);
          }
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private void begin(QueuedUpdate update) {
      synchronized (this) {
        inDelivery.add(update.id());
        busyKeys.add(update.queueKey());
      }
      Thread.ofVirtual().name("sandbox-webhook-" + update.id()).start(() -> deliver(update));
    }

    private void deliver(QueuedUpdate update) {
      try {
        Duration delay = Duration.ZERO;
        while (queue.contains(update.id())
            && !stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
          Duration wanted = attempt(update);
          if (wanted == null) {
            queue.remove(update.id());
            return;
          }
          delay = wanted.isPositive() ? wanted : next(delay);
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } finally {
        synchronized (this) {
          inDelivery.remove(update.id());
          busyKeys.remove(update.queueKey());
        }
        queue.wake();
      }
    }

    /// The first repetition comes at once, then after 2, 4, 8… seconds.
    private Duration next(Duration delay) {
      Duration doubled = delay.isZero() ? Duration.ofMillis(1)
          : delay.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(2)
              : delay.multipliedBy(2);
      return doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
    }

    /// Null where it was taken; how long the bot asks to wait, or zero, where it was not.
    private @Nullable Duration attempt(QueuedUpdate update) throws InterruptedException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(settings.url()))
              .timeout(Duration.ofMinutes(1))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(update.json())));
      if (!settings.secretToken().isEmpty()) {
        request.header("X-Telegram-Bot-Api-Secret-Token", settings.secretToken());
      }
      try {
        HttpResponse<String> response =
            http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 == 2) {
          takeAnsweredCall(response.body());
          return null;
        }
        lastFailure =
            new Failure(
                clock.instant(), "Wrong response from the webhook: " + response.statusCode());
        return response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("[0-9]{1,4}"))
            .map(value -> Duration.ofSeconds(Math.min(3600, Long.parseLong(value))))
            .orElse(Duration.ZERO);
      } catch (IOException e) {
        LOG.debug("A delivery failed", e);
        lastFailure = new Failure(clock.instant(), "Connection refused");
        return Duration.ZERO;
      }
    }

    private void takeAnsweredCall(String body) {
      JsonNode answer = body.isBlank() ? null : Json.parse(body);
      if (answer != null && answer.has("method")) {
        answeredCalls.accept(answer);
      }
    }
  }
}
