package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [Inbox] does.
public interface InboxContract extends StoreContract {
  /// When these updates came.
  Instant RECEIVED = Instant.parse("2024-12-25T10:00:00Z");

  Inbox inbox();

  private static IncomingUpdate update(String id, String conversation) {
    return update(id, conversation, Optional.empty());
  }

  private static IncomingUpdate update(String id, String conversation, Optional<String> group) {
    return new IncomingUpdate(
        "telegram", id, conversation, group, "{\"text\":\"привет " + id + "\"}", RECEIVED);
  }

  private Optional<Inbox.Next> next(String conversation) {
    return inUnit(() -> inbox().next("telegram", conversation));
  }

  private List<String> nextIds(String conversation) {
    return next(conversation).map(Inbox.Next::unit).orElse(List.of()).stream()
        .map(stored -> stored.update().externalId())
        .toList();
  }

  private void handleNext(String conversation) {
    unit(() -> inbox().handled(inbox().next("telegram", conversation).orElseThrow().unit()));
  }

  @Test
  default void a_stored_update_comes_out_as_it_went_in() {
    inbox().store(List.of(update("1", "ivan")));

    Inbox.Stored stored = next("ivan").orElseThrow().unit().getFirst();
    assertThat(stored.update()).isEqualTo(update("1", "ivan"));
    assertThat(stored.attempts()).isZero();
    assertThat(next("ivan").orElseThrow().dueIn(RECEIVED, Duration.ofSeconds(1))).isZero();
  }

  @Test
  default void updates_of_a_conversation_come_in_the_order_of_storing_once_each() {
    inbox().store(List.of(update("9", "ivan"), update("7", "maria"), update("8", "ivan")));

    assertThat(nextIds("ivan")).containsExactly("9");
    assertThat(nextIds("ivan")).containsExactly("9");
    handleNext("ivan");
    assertThat(nextIds("ivan")).containsExactly("8");
    handleNext("ivan");
    assertThat(nextIds("ivan")).isEmpty();
    assertThat(nextIds("maria")).containsExactly("7");
  }

  @Test
  default void storing_names_the_conversations_with_something_new() {
    assertThat(
            inbox().store(List.of(update("1", "a"), update("2", "b"), update("3", "a"))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(inbox().store(List.of(update("1", "a"), update("4", "c")))).containsExactly("c");
    assertThat(inbox().store(List.of())).isEmpty();
  }

  @Test
  default void a_duplicate_is_dropped_within_a_batch_and_after_handling() {
    inbox().store(List.of(update("1", "ivan"), update("1", "ivan")));
    handleNext("ivan");

    assertThat(inbox().store(List.of(update("1", "ivan")))).isEmpty();
    assertThat(next("ivan")).isEmpty();
  }

  @Test
  default void the_same_id_of_another_source_is_no_duplicate() {
    inbox().store(List.of(update("1", "ivan")));
    IncomingUpdate mail =
        new IncomingUpdate("mail", "1", "ivan", Optional.empty(), "x", RECEIVED);

    assertThat(inbox().store(List.of(mail))).containsExactly("ivan");
    assertThat(inUnit(() -> inbox().next("mail", "ivan")).orElseThrow().unit()).hasSize(1);
    assertThat(nextIds("ivan")).containsExactly("1");
  }

  @Test
  default void a_group_comes_as_one_unit_even_with_others_in_between() {
    Optional<String> album = Optional.of("album");
    inbox()
        .store(
            List.of(
                update("1", "ivan", album),
                update("2", "ivan"),
                update("3", "ivan", album),
                update("4", "maria", album)));

    assertThat(nextIds("ivan")).containsExactly("1", "3");
    handleNext("ivan");
    assertThat(nextIds("ivan")).containsExactly("2");
  }

  @Test
  default void what_a_failed_unit_handled_is_handled_again() {
    inbox().store(List.of(update("1", "ivan")));

    failing(() -> inbox().handled(inbox().next("telegram", "ivan").orElseThrow().unit()));

    assertThat(nextIds("ivan")).containsExactly("1");
  }

  @Test
  default void a_failed_attempt_is_counted_and_delays_its_conversation() {
    inbox().store(List.of(update("1", "ivan"), update("2", "ivan")));

    inbox().retry(next("ivan").orElseThrow().unit(), "IllegalState", RECEIVED.plusSeconds(5));

    Inbox.Next again = next("ivan").orElseThrow();
    assertThat(again.unit().getFirst().update()).isEqualTo(update("1", "ivan"));
    assertThat(again.unit().getFirst().attempts()).isEqualTo(1);
    assertThat(again.dueIn(RECEIVED, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  default void one_set_aside_makes_way_and_can_be_replayed() {
    inbox().store(List.of(update("1", "ivan"), update("2", "ivan")));
    inbox().setAside(next("ivan").orElseThrow().unit(), "IllegalState");

    assertThat(nextIds("ivan")).containsExactly("2");
    List<Inbox.Stored> aside = inbox().aside(10);
    assertThat(aside).extracting(Inbox.Stored::update).containsExactly(update("1", "ivan"));

    assertThat(inbox().replay(List.of(aside.getFirst().id()))).isEqualTo(1);
    assertThat(inbox().aside(10)).isEmpty();
    assertThat(nextIds("ivan")).containsExactly("1");
    assertThat(inbox().replay(List.of(aside.getFirst().id()))).isZero();
  }

  @Test
  default void waiting_conversations_are_those_with_something_to_handle() {
    inbox().store(List.of(update("1", "a"), update("2", "b"), update("3", "c"), update("4", "c")));
    handleNext("a");
    inbox().setAside(next("b").orElseThrow().unit(), "IllegalState");
    inbox().retry(next("c").orElseThrow().unit(), "IllegalState", RECEIVED.plusSeconds(900));

    assertThat(inbox().waiting("telegram")).containsExactly("c");
    assertThat(inbox().waiting("mail")).isEmpty();
  }

  @Test
  default void handled_updates_are_forgotten_with_time_and_waiting_ones_are_not() {
    inbox().store(List.of(update("1", "ivan"), update("2", "ivan")));
    handleNext("ivan");

    assertThat(inbox().forgetHandledBefore(Instant.parse("2001-01-01T00:00:00Z"))).isZero();
    assertThat(inbox().forgetHandledBefore(Instant.parse("2101-01-01T00:00:00Z"))).isEqualTo(1);
    assertThat(inbox().store(List.of(update("1", "ivan")))).containsExactly("ivan");
    assertThat(nextIds("ivan")).containsExactly("2");
  }

  @Test
  default void a_conversation_is_given_to_one_unit_at_a_time_and_each_update_once()
      throws InterruptedException, ExecutionException {
    int updates = 20;
    inbox()
        .store(
            IntStream.range(0, updates)
                .mapToObj(i -> update(Integer.toString(i), "ivan"))
                .toList());
    AtomicInteger inHand = new AtomicInteger();
    AtomicInteger mostInHand = new AtomicInteger();
    ConcurrentLinkedQueue<Long> handled = new ConcurrentLinkedQueue<>();

    StoreContract.atOnce(
        6,
        () -> {
          while (handled.size() < updates) {
            unit(() -> handleOne(inHand, mostInHand, handled));
          }
          return true;
        });

    assertThat(mostInHand).hasValue(1);
    assertThat(List.copyOf(handled)).hasSize(updates).isSorted().doesNotHaveDuplicates();
  }

  private void handleOne(
      AtomicInteger inHand, AtomicInteger mostInHand, ConcurrentLinkedQueue<Long> handled) {
    Optional<Inbox.Next> next = inbox().next("telegram", "ivan");
    if (next.isEmpty()) {
      return;
    }
    mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
    inbox().handled(next.get().unit());
    handled.add(next.get().unit().getFirst().id());
    inHand.decrementAndGet();
  }
}
