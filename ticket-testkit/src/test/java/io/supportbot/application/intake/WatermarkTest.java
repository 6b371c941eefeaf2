package io.supportbot.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.silence.Watermark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How far the desk knows what people did.
class WatermarkTest extends IntakeTesting {
  private Optional<Instant> fetched = Optional.empty();
  private final Watermark watermark = new Watermark(() -> fetched, () -> intake.nothingWaits());

  @Test
  void it_cannot_be_told_before_everything_was_fetched_once() {
    start();

    assertThat(watermark.present()).isEmpty();
  }

  @Test
  void it_is_where_everything_was_fetched_last_however_long_ago() {
    start();
    fetched = Optional.of(clock.instant());
    advance(Duration.ofDays(2));

    assertThat(watermark.present()).isEqualTo(fetched);
  }

  @Test
  void it_cannot_be_told_while_something_waits_to_take_effect() {
    intake.accept(List.of(update("1", "ivan")));
    fetched = Optional.of(clock.instant());
    assertThat(watermark.present()).isEmpty();

    handler.next(WatermarkTest::fail);
    start();
    assertThat(effects("1")).isZero();
    assertThat(watermark.present()).isEmpty();

    advance(Duration.ofSeconds(1));
    assertThat(effects("1")).isEqualTo(1);
    assertThat(watermark.present()).isEqualTo(fetched);
  }

  @Test
  void what_was_set_aside_does_not_hold_it_up() {
    fetched = Optional.of(clock.instant());
    for (int i = 0; i < 6; i++) {
      handler.next(WatermarkTest::fail);
    }
    start();
    accept(update("1", "ivan"));
    advance(Duration.ofHours(1));

    assertThat(aside()).containsExactly("1");
    assertThat(watermark.present()).isEqualTo(fetched);
  }

  private static void fail() {
    throw new IllegalStateException("planted");
  }
}
