package io.supportbot.domain.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {
  private static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);

  @Test
  void a_number_is_shown_with_three_digits_or_as_many_as_it_needs() {
    assertThat(new TicketNumber(CHRISTMAS, 1)).hasToString("#20241225-001");
    assertThat(new TicketNumber(CHRISTMAS, 999)).hasToString("#20241225-999");
    assertThat(new TicketNumber(CHRISTMAS, 1000)).hasToString("#20241225-1000");
    assertThat(new TicketNumber(CHRISTMAS, 123_456).plain()).isEqualTo("20241225-123456");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#20241225-001", "20241225-001", "  #20241225-001\n", "20241225-1000"})
  void what_people_write_is_read(String text) {
    assertThat(TicketNumber.parse(text))
        .hasValueSatisfying(number -> assertThat(text).contains(number.plain()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "20241225",
        "20241225-1",
        "20241225-01",
        "20241225-000",
        "20241225-0001",
        "20241325-001",
        "20230229-001",
        "00000101-001",
        "##20241225-001",
        "20241225-001x",
        "20241225-9999999999",
        "٢٠٢٤١٢٢٥-٠٠١"
      })
  void anything_else_is_no_number(String text) {
    assertThat(TicketNumber.parse(text)).isEmpty();
  }

  @Test
  void numbers_sort_by_day_and_then_by_sequence() {
    TicketNumber last = new TicketNumber(CHRISTMAS, 1000);
    TicketNumber earlier = new TicketNumber(CHRISTMAS, 999);
    TicketNumber next = new TicketNumber(CHRISTMAS.plusDays(1), 1);

    assertThat(List.of(next, last, earlier).stream().sorted()).containsExactly(earlier, last, next);
  }

  @Test
  void a_number_outside_its_ranges_is_refused() {
    assertThatThrownBy(() -> new TicketNumber(CHRISTMAS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ticket sequence must be at least 1, was 0");
    assertThatThrownBy(() -> new TicketNumber(LocalDate.of(10_000, 1, 1), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("years 1000-9999");
  }
}
