package io.supportbot.adapter.telegram.updates;

import com.google.gson.JsonObject;
import com.pengrad.telegrambot.request.DeleteWebhook;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.client.UpdateFeed;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.logging.WithoutMessages;
import io.supportbot.application.transaction.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches updates by long polling and hands each batch over before it asks for the next, which is what confirms it: whatever happens in between,
/// Telegram still has the batch. Nothing ends the loop but [#stop]. Thread-safe; may be started again after a stop.
public final class Polling {
  /// The kinds of updates that the bot wants.
  public static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private static final Logger log = LoggerFactory.getLogger(Polling.class);
  private static final Duration STOPPING = Duration.ofSeconds(5);
  private static final int LOG_EVERY = 10;

  private final UpdateFeed feed;
  private final TelegramClient client;
  private final UpdateSink sink;
  private final InstantSource clock;
  private final Backoff backoff;

  private volatile @Nullable Instant lastPoll;
  private volatile @Nullable Instant caughtUp;
  private @Nullable Loop loop;

  public Polling(UpdateFeed feed, TelegramClient client, UpdateSink sink, InstantSource clock) {
    this(
        feed,
        client,
        sink,
        clock,
        new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), new Random()));
  }

  Polling(
      UpdateFeed feed,
      TelegramClient client,
      UpdateSink sink,
      InstantSource clock,
      Backoff backoff) {
    this.feed = feed;
    this.client = client;
    this.sink = sink;
    this.clock = clock;
    this.backoff = backoff;
  }

  /// Begins to fetch. Does nothing where it already does.
  public synchronized void start() {
    if (loop == null) {
      loop = new Loop();
      loop.thread.start();
      log.info("Fetching updates from Telegram");
    }
  }

  /// Stops within a moment. A batch that is being stored may still become stored; it would be recognised when it is fetched again.
  public synchronized void stop() {
    if (loop != null) {
      loop.end();
      loop = null;
      log.info("No longer fetching updates from Telegram");
    }
  }

  /// When Telegram last answered a poll; empty before the first time.
  public Optional<Instant> lastPoll() {
    return Optional.ofNullable(lastPoll);
  }

  /// When Telegram last answered with fewer updates than it may, so that it had no more, and they were stored; empty before the first time.
  public Optional<Instant> caughtUp() {
    return Optional.ofNullable(caughtUp);
  }

  /// One run from start to stop.
  private final class Loop {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread =
        Thread.ofVirtual().name("telegram-polling").unstarted(this::fetchUntilStopped);
    private long offset;
    private int failures;
    private boolean webhookDeleted;

    void end() {
      ended.countDown();
      boolean done = false;
      long rounds = STOPPING.toMillis() / 50;
      try {
        for (long i = 0; i < rounds && !done; i++) {
          // again and again, since the call may only just be beginning
          feed.cancel();
          done = thread.join(Duration.ofMillis(50));
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      if (!done) {
        log.warn("The last batch of updates is still being stored; it will be fetched again");
      }
    }

    private void fetchUntilStopped() {
      while (running()) {
        try {
          fetchOnce();
        } catch (RuntimeException e) {
          log.error("Fetching updates failed unexpectedly; it goes on", WithoutMessages.of(e));
          retryLater();
        }
      }
    }

    private void fetchOnce() {
      switch (feed.poll(offset)) {
        case Outcome.Done<List<JsonObject>>(List<JsonObject> updates) -> {
          Instant answered = clock.instant();
          lastPoll = answered;
          webhookDeleted = false;
          if (updates.isEmpty() || store(updates)) {
            failures = 0;
            caughtUp = updates.size() < UpdateFeed.MOST_AT_ONCE ? answered : caughtUp;
          } else {
            retryLater();
          }
        }
        case Outcome.Failed<List<JsonObject>>(Failure failure) -> {
          if (running()) {
            failures++;
            rest(failure);
          }
        }
      }
    }

    private boolean store(List<JsonObject> updates) {
      List<IncomingUpdate> batch = new ArrayList<>(updates.size());
      long last = offset - 1;
      for (JsonObject update : updates) {
        Optional<Long> number = Envelope.number(update);
        if (number.isEmpty()) {
          log.error("Telegram sent something that is not an update; it is left out");
          continue;
        }
        batch.add(Envelope.of(update, number.get(), clock.instant()));
        last = number.get();
      }
      try {
        sink.accept(List.copyOf(batch));
      } catch (StoreUnavailableException e) {
        log.warn("Updates cannot be stored now and stay with Telegram: {}", e.getMessage());
        return false;
      }
      // not the highest number ever seen: after a quiet week Telegram may begin anew anywhere
      offset = last + 1;
      return true;
    }

    private void retryLater() {
      failures++;
      pause(backoff.after(failures));
    }

    private void rest(Failure failure) {
      switch (failure) {
        case Failure.Wait(Duration howLong) -> {
          say("Telegram wants polls to wait for " + howLong.toSeconds() + " s");
          pause(howLong);
        }
        case Refused(Refused.Why why, String answer) -> refused(why, answer);
        case Failure.Unclear(String reason) -> {
          say("No updates from Telegram: " + reason);
          pause(backoff.after(failures));
        }
        case Failure other -> {
          say("No updates from Telegram: " + other);
          pause(backoff.after(failures));
        }
      }
    }

    private void refused(Refused.Why why, String answer) {
      switch (why) {
        case WEBHOOK_ACTIVE -> {
          if (webhookDeleted) {
            say("Somebody keeps setting a webhook for this bot; updates cannot be fetched");
            pause(backoff.longest());
            webhookDeleted = false;
          } else {
            deleteWebhook();
          }
        }
        case OTHER_POLLER -> {
          say("Another process fetches updates with this bot's token; stop it, or use another bot");
          pause(backoff.after(failures));
        }
        case TOKEN -> {
          say("Telegram does not know this bot; check telegram.token and telegram.api-url");
          pause(backoff.longest());
        }
        default -> {
          say("Telegram refuses to hand over updates: " + answer);
          pause(backoff.after(failures));
        }
      }
    }

    private void deleteWebhook() {
      log.warn("A webhook is set for this bot; deleting it, since updates are fetched by polling");
      switch (client.call(new DeleteWebhook())) {
        case Outcome.Done<?> _ -> webhookDeleted = true;
        case Outcome.Failed<?>(Failure failure) -> {
          say("The webhook could not be deleted: " + failure);
          pause(backoff.after(failures));
        }
      }
    }

    /// A trouble that stays is not repeated at every attempt.
    private void say(String trouble) {
      if (failures % LOG_EVERY == 1) {
        log.warn("{} (attempt {})", trouble, failures);
      }
    }

    private boolean running() {
      return ended.getCount() > 0;
    }

    private void pause(Duration howLong) {
      try {
        boolean _ = ended.await(howLong.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        // nobody interrupts this thread but a library that lost its way: only stop ends the loop
        log.debug("A pause of the polling ended early");
      }
    }
  }
}
