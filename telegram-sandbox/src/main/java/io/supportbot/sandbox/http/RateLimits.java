package io.supportbot.sandbox.http;

import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The limits of sending as Telegram describes them: about one message a second in a chat with
/// small bursts, 20 a minute in a group, 30 a second in all.
public final class RateLimits {
  private final InstantSource clock;
  private final boolean enforced;
  private final Bucket global;
  private final Map<String, Bucket> chats = new HashMap<>();
  private final Map<String, Bucket> groups = new HashMap<>();
  private final Map<String, Instant> closedUntil = new HashMap<>();
  private int refusals;
  private int violations;

  RateLimits(InstantSource clock, boolean enforced) {
    this.clock = clock;
    this.enforced = enforced;
    this.global = new Bucket(30, Duration.ofSeconds(1), clock.instant());
  }

  /// Tokens that come back evenly over the period.
  private static final class Bucket {
    private final double capacity;
    private final double perNano;
    private double tokens;
    private Instant filledAt;

    Bucket(int capacity, Duration period, Instant now) {
      this(capacity, capacity, period, now);
    }

    Bucket(int capacity, int refill, Duration period, Instant now) {
      this.capacity = capacity;
      this.perNano = (double) refill / period.toNanos();
      this.tokens = capacity;
      this.filledAt = now;
    }

    void fill(Instant now) {
      long passed = Math.max(0, Duration.between(filledAt, now).toNanos());
      tokens = Math.min(capacity, tokens + passed * perNano);
      filledAt = now;
    }

    /// Whole seconds until there are so many tokens; 0 where there are.
    int secondsUntil(int wanted) {
      double missing = Math.min(wanted, capacity) - tokens;
      return missing <= 0 ? 0 : Math.max(1, (int) Math.ceil(missing / perNano / 1e9));
    }
  }

  /// Takes what a call costs or refuses it.
  synchronized void admit(String method, Parameters parameters) {
    if (!enforced || !method.matches("(send|copy|forward).*") || method.equals("sendChatAction")) {
      return;
    }
    Instant now = clock.instant();
    String chatId = parameters.text("chat_id");
    Instant closed = closedUntil.get(chatId);
    if (closed != null && now.isBefore(closed)) {
      violations++;
      throw refuse(chatId, now, Math.max(1, (int) Math.ceil(
          Duration.between(now, closed).toMillis() / 1000.0)));
    }
    closedUntil.remove(chatId);
    List<Bucket> buckets = new ArrayList<>();
    buckets.add(global);
    buckets.add(chats.computeIfAbsent(chatId, _ -> new Bucket(3, 1, Duration.ofSeconds(1), now)));
    if (chatId.startsWith("-")) {
      buckets.add(
          groups.computeIfAbsent(chatId, _ -> new Bucket(20, Duration.ofMinutes(1), now)));
    }
    int wait = 0;
    for (Bucket bucket : buckets) {
      bucket.fill(now);
      wait = Math.max(wait, bucket.secondsUntil(1));
    }
    if (wait > 0) {
      throw refuse(chatId, now, wait);
    }
    buckets.forEach(bucket -> bucket.tokens -= 1);
  }

  private Refusal refuse(String chatId, Instant now, int waitSeconds) {
    refusals++;
    closedUntil.put(chatId, now.plusSeconds(waitSeconds));
    return Refusal.tooManyRequests(waitSeconds);
  }

  /// How often a call was answered 429.
  public synchronized int refusals() {
    return refusals;
  }

  /// How often the bot came back before the time it had been told to wait: its mistakes.
  public synchronized int violations() {
    return violations;
  }
}
