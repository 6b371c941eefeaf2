package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.RateLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the bot may send now, by Telegram's limits and by what Telegram has told it to wait. One for the whole bot. Thread-safe, never blocks.
///
/// Telegram counts when a message arrives, we when it leaves; the limits are therefore kept a little short of what is allowed.
final class RateBudget {
  private static final int CHAT_BURST = 3;
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration MINUTE = Duration.ofSeconds(61);

  private final RateLimits limits;
  private final InstantSource clock;
  private final Map<Long, TokenBucket> chats = new HashMap<>();
  private final Map<Long, Window> groups = new HashMap<>();
  private final Map<Long, Instant> pausedChats = new HashMap<>();
  private final Optional<TokenBucket> all;
  private Instant pausedUntil = Instant.MIN;

  RateBudget(RateLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
    this.all =
        limits.perSecond() == 0
            ? Optional.empty()
            : Optional.of(
                new TokenBucket(
                    Math.max(1, limits.perSecond() / 3),
                    Duration.ofSeconds(1).dividedBy(limits.perSecond()),
                    clock.instant()));
  }

  /// Asks to send.
  ///
  /// @param chat whose limits count, if any
  /// @param messages how many messages it becomes
  /// @return zero where it may go now, and then it is counted; else how long to wait
  synchronized Duration admit(Optional<Long> chat, int messages) {
    Instant now = clock.instant();
    Duration wait = until(pausedUntil, now);
    wait = longer(wait, all.map(b -> b.wait(messages, now)).orElse(Duration.ZERO));
    Optional<TokenBucket> bucket = chat.flatMap(id -> bucket(id, now));
    Optional<Window> window = chat.flatMap(this::window);
    if (chat.isPresent()) {
      wait = longer(wait, until(pausedChats.getOrDefault(chat.get(), Instant.MIN), now));
      wait = longer(wait, bucket.map(b -> b.wait(messages, now)).orElse(Duration.ZERO));
      wait = longer(wait, window.map(w -> w.wait(messages, now)).orElse(Duration.ZERO));
    }
    if (wait.isZero()) {
      chat.ifPresentOrElse(
          id -> count(id, messages), () -> all.ifPresent(b -> b.take(messages, now)));
    }
    return wait;
  }

  /// Counts what had to go out without asking, as a part of something that was admitted.
  synchronized void count(long chat, int messages) {
    Instant now = clock.instant();
    all.ifPresent(b -> b.take(messages, now));
    bucket(chat, now).ifPresent(b -> b.take(messages, now));
    window(chat).ifPresent(w -> w.take(messages, now));
  }

  /// Telegram wants us to wait. It does not say whether with this chat or with everything; when a second chat is told so meanwhile, it is
  /// everything.
  ///
  /// @return whether everything has to wait
  synchronized boolean pause(Optional<Long> chat, Duration howLong) {
    Instant now = clock.instant();
    Instant until = now.plus(howLong);
    pausedChats.values().removeIf(end -> !end.isAfter(now));
    boolean everything =
        chat.isEmpty()
            || pausedChats.keySet().stream().anyMatch(other -> !chat.get().equals(other));
    chat.ifPresent(id -> pausedChats.merge(id, until, RateBudget::later));
    if (everything) {
      pausedUntil = later(pausedUntil, until);
    }
    return everything;
  }

  private Optional<TokenBucket> bucket(long chat, Instant now) {
    if (limits.perChatPerSecond() == 0) {
      return Optional.empty();
    }
    if (chats.size() > MOST_REMEMBERED) {
      chats.values().removeIf(bucket -> bucket.isFull(now));
      groups.values().removeIf(window -> window.isEmpty(now));
    }
    return Optional.of(
        chats.computeIfAbsent(
            chat,
            _ ->
                new TokenBucket(
                    CHAT_BURST * limits.perChatPerSecond(),
                    Duration.ofMillis(1100).dividedBy(limits.perChatPerSecond()),
                    now)));
  }

  private Optional<Window> window(long chat) {
    // groups have negative numbers, people positive ones
    return limits.perGroupPerMinute() == 0 || chat > 0
        ? Optional.empty()
        : Optional.of(
            groups.computeIfAbsent(chat, _ -> new Window(limits.perGroupPerMinute(), MINUTE)));
  }

  private static Duration until(Instant end, Instant now) {
    return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
