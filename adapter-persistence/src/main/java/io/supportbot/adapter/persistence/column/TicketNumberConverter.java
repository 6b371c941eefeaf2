package io.supportbot.adapter.persistence.column;

import io.supportbot.domain.ticket.TicketNumber;
import java.time.LocalDate;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A ticket's number as stored: `20241225000000001` for `#20241225-001`. One number is a short key, and sorts like the tickets.
public final class TicketNumberConverter extends AbstractConverter<Long, TicketNumber> {
  private static final long serialVersionUID = 1L;
  private static final long SEQUENCES = 1_000_000_000L;

  /// Made by the generated code.
  public TicketNumberConverter() {
    super(Long.class, TicketNumber.class);
  }

  @Override
  public @Nullable TicketNumber from(@Nullable Long stored) {
    if (stored == null) {
      return null;
    }
    int day = Math.toIntExact(stored / SEQUENCES);
    return new TicketNumber(
        LocalDate.of(day / 10_000, day / 100 % 100, day % 100),
        Math.toIntExact(stored % SEQUENCES));
  }

  @Override
  public @Nullable Long to(@Nullable TicketNumber number) {
    if (number == null) {
      return null;
    }
    if (number.sequence() >= SEQUENCES) {
      throw new IllegalArgumentException(
          "ticket sequence must have at most 9 digits, was " + number.sequence());
    }
    LocalDate day = number.day();
    return (day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth()) * SEQUENCES
        + number.sequence();
  }
}
