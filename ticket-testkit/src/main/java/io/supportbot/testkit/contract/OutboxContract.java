package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Outbox] does.
public interface OutboxContract extends StoreContract {
  Outbox outbox();

  private static Delivery to(String lane, String payload) {
    return new Delivery(
        UUID.randomUUID(), "telegram", lane, payload, Optional.of("card"), Optional.empty());
  }

  private Delivery added(Delivery delivery) {
    unit(() -> outbox().add(List.of(delivery)));
    return delivery;
  }

  private List<Delivery> waiting() {
    return outbox().waiting("telegram", 0, 100).stream().map(Outbox.Waiting::delivery).toList();
  }

  @Test
  default void deliveries_wait_as_they_were_stored_in_order() {
    Delivery first = to("a", "текст «1»");
    Delivery second = to("b", "2");
    Delivery third = to("a", "3");
    unit(
        () -> {
          outbox().add(List.of(first, second));
          outbox().add(List.of(third));
        });

    assertThat(waiting()).containsExactly(first, second, third);
  }

  @Test
  default void whoever_stores_or_releases_deliveries_hears_their_positions() {
    List<Delivery> all = List.of(to("a", "1"), to("b", "2"), to("a", "3"));

    List<Outbox.Waiting> stored = inUnit(() -> outbox().add(all));

    assertThat(stored).isEqualTo(outbox().waiting("telegram", 0, 10));
    outbox().park(all.getFirst().id(), "blocked");
    assertThat(inUnit(() -> outbox().release("telegram", "a")))
        .containsExactly(stored.getFirst());
    assertThat(inUnit(() -> outbox().add(List.of()))).isEmpty();
  }

  @Test
  default void waiting_deliveries_are_read_in_pages_by_position() {
    List<Delivery> all = List.of(to("a", "1"), to("a", "2"), to("a", "3"));
    unit(() -> outbox().add(all));

    List<Outbox.Waiting> page = outbox().waiting("telegram", 0, 2);
    assertThat(page).extracting(Outbox.Waiting::delivery).isEqualTo(all.subList(0, 2));
    assertThat(page.getFirst().position()).isPositive().isLessThan(page.getLast().position());
    assertThat(outbox().waiting("telegram", page.getLast().position(), 2))
        .extracting(Outbox.Waiting::delivery)
        .containsExactly(all.getLast());
  }

  @Test
  default void lanes_can_be_passed_over() {
    List<Delivery> all = List.of(to("a", "1"), to("b", "2"), to("c", "3"), to("b", "4"));
    unit(() -> outbox().add(all));

    assertThat(outbox().waiting("telegram", Set.of("a", "c", "z"), 0, 1))
        .extracting(Outbox.Waiting::delivery)
        .containsExactly(all.get(1));
    assertThat(outbox().waiting("telegram", Set.of("b"), 0, 10))
        .extracting(Outbox.Waiting::delivery)
        .containsExactly(all.get(0), all.get(2));
  }

  @Test
  default void each_channel_has_its_own() {
    added(to("a", "1"));

    assertThat(outbox().waiting("mail", 0, 10)).isEmpty();
  }

  @Test
  default void a_delivery_of_a_unit_that_fails_does_not_wait() {
    failing(() -> outbox().add(List.of(to("a", "1"))));

    assertThat(waiting()).isEmpty();
  }

  @Test
  default void removed_ones_are_gone_and_removing_them_again_changes_nothing() {
    Delivery gone = added(to("a", "1"));
    Delivery kept = added(to("a", "2"));

    outbox().remove(List.of(gone.id(), UUID.randomUUID()));
    unit(() -> outbox().remove(List.of(gone.id())));
    outbox().remove(List.of());

    assertThat(waiting()).containsExactly(kept);
  }

  @Test
  default void a_removal_of_a_unit_that_fails_is_undone() {
    Delivery kept = added(to("a", "1"));

    failing(() -> outbox().remove(List.of(kept.id())));

    assertThat(waiting()).containsExactly(kept);
  }

  @Test
  default void one_set_aside_waits_no_longer_and_can_be_looked_at() {
    Delivery first = added(to("a", "1"));
    Delivery second = added(to("b", "2"));
    outbox().setAside(second.id(), "message is too long");
    outbox().setAside(first.id(), "message is too long");

    assertThat(waiting()).isEmpty();
    assertThat(outbox().aside("telegram", 10))
        .extracting(Outbox.Waiting::delivery)
        .containsExactly(first, second);
    assertThat(outbox().aside("telegram", 1)).hasSize(1);
    assertThat(outbox().aside("mail", 10)).isEmpty();
  }

  @Test
  default void parked_ones_wait_again_once_their_lane_is_released() {
    Delivery first = added(to("a", "1"));
    Delivery second = added(to("a", "2"));
    Delivery other = added(to("b", "3"));
    List.of(first, second, other).forEach(d -> outbox().park(d.id(), "blocked"));
    assertThat(waiting()).isEmpty();
    assertThat(outbox().aside("telegram", 10)).isEmpty();

    assertThat(inUnit(() -> outbox().release("telegram", "a")))
        .extracting(Outbox.Waiting::delivery)
        .containsExactly(first, second);

    assertThat(waiting()).containsExactly(first, second);
    assertThat(inUnit(() -> outbox().release("telegram", "a"))).isEmpty();
  }

  @Test
  default void a_release_of_a_unit_that_fails_is_undone() {
    Delivery parked = added(to("a", "1"));
    outbox().park(parked.id(), "blocked");

    failing(() -> outbox().release("telegram", "a"));

    assertThat(waiting()).isEmpty();
  }
}
