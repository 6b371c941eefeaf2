package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How every [Tickets] gives numbers.
public interface TicketNumbersContract extends StoreContract {
  /// A day of these tests.
  LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);

  Tickets tickets();

  @Test
  default void numbers_of_a_day_begin_at_one_and_count_up() {
    List<String> given = new ArrayList<>();
    unit(() -> given.add(tickets().nextNumber(CHRISTMAS).plain()));
    unit(() -> given.add(tickets().nextNumber(CHRISTMAS).plain()));
    unit(() -> given.add(tickets().nextNumber(CHRISTMAS.plusDays(1)).plain()));

    assertThat(given).containsExactly("20241225-001", "20241225-002", "20241226-001");
  }

  @Test
  default void one_unit_gets_different_numbers() {
    unit(
        () -> {
          assertThat(tickets().nextNumber(CHRISTMAS).sequence()).isEqualTo(1);
          assertThat(tickets().nextNumber(CHRISTMAS).sequence()).isEqualTo(2);
        });
  }

  @Test
  default void a_number_of_a_unit_that_failed_is_given_again() {
    failing(() -> tickets().nextNumber(CHRISTMAS));

    assertThat(inUnit(() -> tickets().nextNumber(CHRISTMAS)).sequence()).isEqualTo(1);
  }

  @Test
  default void the_thousandth_number_has_four_digits() {
    unit(() -> IntStream.range(0, 999).forEach(_ -> tickets().nextNumber(CHRISTMAS)));

    assertThat(inUnit(() -> tickets().nextNumber(CHRISTMAS)).plain()).isEqualTo("20241225-1000");
  }

  @Test
  default void many_units_at_once_of_which_some_fail_get_numbers_without_gap_or_repeat()
      throws InterruptedException, ExecutionException {
    int units = 60;
    AtomicInteger turn = new AtomicInteger();

    List<Optional<Integer>> given =
        StoreContract.atOnce(
            units,
            () -> {
              boolean fails = turn.getAndIncrement() % 3 == 0;
              try {
                return Optional.of(
                    inUnit(
                        () -> {
                          TicketNumber number = tickets().nextNumber(CHRISTMAS);
                          if (fails) {
                            throw new Rollback();
                          }
                          return number.sequence();
                        }));
              } catch (Rollback _) {
                return Optional.empty();
              }
            });

    assertThat(given.stream().flatMap(Optional::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
  }
}
