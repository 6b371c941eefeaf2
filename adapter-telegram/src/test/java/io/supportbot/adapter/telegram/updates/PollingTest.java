package io.supportbot.adapter.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.client.UpdateFeed;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.OutgoingFile;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.http.Fault;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PollingTest {
  private static final Fault WEBHOOK_ACTIVE =
      new Fault.Refused(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");

  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final UpdateFeed feed = Addresses.feed(Addresses.of(sandbox), Polling.KINDS);
  private final BlockingQueue<IncomingUpdate> stored = new LinkedBlockingQueue<>();
  private final AtomicInteger outages = new AtomicInteger();
  private final AtomicInteger bugs = new AtomicInteger();
  private final Polling polling = polling(feed);
  private final Person anna = sandbox.person("Anna");

  @AfterEach
  void close() {
    polling.stop();
    client.close();
    feed.close();
    sandbox.close();
  }

  @Test
  void updates_are_stored_in_order_with_their_conversation() throws InterruptedException {
    polling.start();
    anna.start();
    anna.send("Первое");
    anna.send("Второе");
    List<IncomingUpdate> updates = take(3);
    assertThat(updates).allMatch(update -> update.source().equals("telegram"));
    assertThat(updates).allMatch(update -> update.conversation().equals("" + anna.id()));
    assertThat(updates).extracting(IncomingUpdate::group).containsOnly(Optional.empty());
    assertThat(updates.get(1).payload()).contains("Первое");
    assertThat(updates.get(2).payload()).contains("Второе");
    assertThat(updates).extracting(IncomingUpdate::externalId).doesNotHaveDuplicates();
    assertThat(polling.lastPoll()).isPresent();
  }

  @Test
  void the_parts_of_an_album_carry_its_name() throws InterruptedException {
    polling.start();
    anna.start();
    take(1);
    anna.sendAlbum(List.of(OutgoingFile.photo(1000), OutgoingFile.photo(1000)));
    List<IncomingUpdate> parts = take(2);
    assertThat(parts.getFirst().group()).isPresent().isEqualTo(parts.getLast().group());
  }

  @Test
  void what_was_stored_is_confirmed() throws InterruptedException {
    anna.start();
    polling.start();
    take(1);
    anna.send("Ещё");
    take(1);
    polling.stop();
    // the poll after a batch confirms it
    assertThat(sandbox.calls().of("getUpdates").stream().map(c -> c.parameter("offset")))
        .anyMatch(offset -> !offset.isEmpty());
    assertThat(stored).isEmpty();
  }

  @Test
  void what_cannot_be_stored_stays_with_telegram() throws InterruptedException {
    outages.set(3);
    anna.start();
    polling.start();
    assertThat(take(1).getFirst().payload()).contains("/start");
    assertThat(stored).isEmpty();
  }

  @Test
  void not_even_a_bug_ends_the_loop() throws InterruptedException {
    bugs.set(2);
    anna.start();
    polling.start();
    assertThat(take(1).getFirst().payload()).contains("/start");
  }

  @Test
  void whatever_telegram_answers_the_loop_goes_on() throws InterruptedException {
    for (Fault fault :
        List.of(
            new Fault.HtmlError(502),
            new Fault.EmptyBody(),
            new Fault.DropBefore(),
            new Fault.DropAfter(),
            new Fault.Refused(500, "Internal Server Error"),
            new Fault.Refused(401, "Unauthorized"),
            new Fault.Refused(404, "Not Found"),
            new Fault.Refused(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
            new Fault.TooManyRequests(1))) {
      sandbox.faults().plant("getUpdates", 1, fault);
    }
    polling.start();
    anna.start();
    List<IncomingUpdate> first = take(1);
    anna.send("Слышно?");
    assertThat(take(1).getFirst().payload()).contains("Слышно?");
    // an answer that was lost is fetched again; the inbox recognises it
    assertThat(first.getFirst().payload()).contains("/start");
  }

  @Test
  void a_webhook_is_deleted_since_updates_are_fetched() throws InterruptedException {
    sandbox.faults().plant("getUpdates", 1, WEBHOOK_ACTIVE);
    polling.start();
    anna.start();
    assertThat(take(1).getFirst().payload()).contains("/start");
    assertThat(sandbox.calls().of("deleteWebhook")).hasSize(1);
  }

  @Test
  void a_webhook_that_is_set_again_later_is_deleted_again() throws InterruptedException {
    sandbox.faults().plant("getUpdates", 1, WEBHOOK_ACTIVE);
    polling.start();
    anna.start();
    take(1);
    sandbox.faults().plant("getUpdates", 1, WEBHOOK_ACTIVE);
    anna.send("Ещё");
    take(1);
    anna.send("И ещё");
    take(1);
    assertThat(sandbox.calls().of("deleteWebhook")).hasSize(2);
  }

  @Test
  void a_webhook_that_is_set_again_at_once_is_deleted_again_after_a_rest()
      throws InterruptedException {
    sandbox.faults().plant("getUpdates", 3, WEBHOOK_ACTIVE);
    polling.start();
    anna.start();
    take(1);
    assertThat(sandbox.calls().of("deleteWebhook")).hasSize(2);
  }

  @Test
  void it_stops_while_it_waits_and_goes_on_where_it_stopped() throws InterruptedException {
    UpdateFeed patient = new UpdateFeed(Addresses.of(sandbox), Polling.KINDS);
    Polling waiting = polling(patient);
    waiting.start();
    anna.start();
    take(1);
    long before = System.nanoTime();
    waiting.stop();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    anna.send("Пока тихо");
    assertThat(stored.poll(300, TimeUnit.MILLISECONDS)).isNull();
    waiting.start();
    assertThat(awaitPayload("Пока тихо")).isTrue();
    waiting.stop();
    patient.close();
  }

  @Test
  void a_stop_waits_for_the_batch_that_is_being_stored() throws InterruptedException {
    CountDownLatch storing = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<IncomingUpdate> late = new ArrayList<>();
    Polling slow =
        new Polling(
            feed,
            client,
            batch -> {
              storing.countDown();
              await(mayEnd);
              late.addAll(batch);
            },
            InstantSource.system(),
            quick());
    anna.start();
    slow.start();
    assertThat(storing.await(10, TimeUnit.SECONDS)).isTrue();
    Thread releasing = Thread.ofVirtual().start(mayEnd::countDown);
    slow.stop();
    releasing.join();
    assertThat(late).hasSize(1);
  }

  private Polling polling(UpdateFeed source) {
    return new Polling(
        source,
        client,
        batch -> {
          if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new StoreUnavailableException("the store is down", new IOException());
          }
          if (bugs.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("a bug");
          }
          stored.addAll(batch);
        },
        InstantSource.system(),
        quick());
  }

  private static Backoff quick() {
    return new Backoff(Duration.ofMillis(10), Duration.ofMillis(50), new Random(1));
  }

  private List<IncomingUpdate> take(int count) throws InterruptedException {
    List<IncomingUpdate> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      @Nullable IncomingUpdate next = stored.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("update %d of %d", i + 1, count).isNotNull();
      taken.add(next);
    }
    return taken;
  }

  /// Whether it arrives, after others that may be fetched once more.
  private boolean awaitPayload(String text) throws InterruptedException {
    @Nullable IncomingUpdate next = stored.poll(20, TimeUnit.SECONDS);
    while (next != null && !next.payload().contains(text)) {
      next = stored.poll(20, TimeUnit.SECONDS);
    }
    return next != null;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
