package io.supportbot.adapter.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.client.UpdateFeed;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Person;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// When the bot knows that Telegram has nothing more to tell.
@Timeout(60)
class CatchingUpTest {
  private static final Instant NOW = Instant.parse("2024-12-25T10:00:00Z");

  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final UpdateFeed feed = Addresses.feed(Addresses.of(sandbox), Polling.KINDS);
  private final BlockingQueue<Integer> offered = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> verdicts = new LinkedBlockingQueue<>();
  private final Polling polling = new Polling(feed, client, this::offer, () -> NOW);
  private final Person anna = sandbox.person("Anna");

  @AfterEach
  void close() {
    polling.stop();
    client.close();
    feed.close();
    sandbox.close();
  }

  @Test
  void not_before_an_answer_that_holds_fewer_updates_than_it_may() throws InterruptedException {
    anna.start();
    for (int i = 0; i < UpdateFeed.MOST_AT_ONCE; i++) {
      anna.send("Ещё " + i);
    }
    polling.start();

    assertThat(nextBatch()).isEqualTo(UpdateFeed.MOST_AT_ONCE);
    assertThat(polling.lastPoll()).isPresent();
    verdicts.add(true);
    assertThat(nextBatch()).isEqualTo(1);
    assertThat(polling.caughtUp()).isEmpty();
    verdicts.add(true);
    anna.send("Последнее");
    assertThat(nextBatch()).isEqualTo(1);
    assertThat(polling.caughtUp()).contains(NOW);
    verdicts.add(true);
  }

  @Test
  void not_before_the_updates_are_stored() throws InterruptedException {
    anna.start();
    polling.start();
    nextBatch();
    verdicts.add(false);

    nextBatch();
    assertThat(polling.caughtUp()).isEmpty();
    verdicts.add(true);
    anna.send("Дальше");
    nextBatch();
    assertThat(polling.caughtUp()).contains(NOW);
    verdicts.add(true);
  }

  /// Stores a batch, or does not, once the test has said so.
  private void offer(List<IncomingUpdate> batch) {
    offered.add(batch.size());
    try {
      if (!Optional.ofNullable(verdicts.poll(20, TimeUnit.SECONDS)).orElse(false)) {
        throw new StoreUnavailableException("planted", new IOException());
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private int nextBatch() throws InterruptedException {
    return Optional.ofNullable(offered.poll(20, TimeUnit.SECONDS)).orElse(0);
  }
}
