package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long a handled update is known as a duplicate.
class ForgettingUpdatesTest extends IntakeTesting {
  private static final Duration THREE_DAYS = Duration.ofDays(3);

  private final ForgetUpdates forgetUpdates = new ForgettingUpdates(store.inbox(), clock);

  @Test
  void a_handled_update_is_a_duplicate_until_its_time_is_over_and_a_new_one_after_it() {
    IncomingUpdate update = update("1", "ivan");
    start();
    accept(update);

    advance(THREE_DAYS);
    assertThat(forgetUpdates.forget(THREE_DAYS)).as("forgotten on the last day").isZero();
    assertThat(store.inbox().store(List.of(update))).as("new ones on the last day").isEmpty();

    advance(Duration.ofSeconds(1));
    assertThat(forgetUpdates.forget(THREE_DAYS)).as("forgotten after it").isEqualTo(1);
    assertThat(store.inbox().store(List.of(update))).containsExactly("ivan");
  }

  @Test
  void what_was_not_handled_is_never_forgotten() {
    accept(update("1", "ivan"));

    advance(Duration.ofDays(400));

    assertThat(forgetUpdates.forget(THREE_DAYS)).isZero();
    assertThat(store.inbox().waiting("telegram")).containsExactly("ivan");
  }
}
