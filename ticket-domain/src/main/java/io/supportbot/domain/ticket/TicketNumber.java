package io.supportbot.domain.ticket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number a person calls a ticket by: `#YYYYMMDD-XXX`, counted from 001 each day of the desk.
///
/// The thousandth ticket of a day is `-1000`: the sequence is padded to three digits and never cut.
///
/// @param day the day in the desk's time zone, years 1000 to 9999
/// @param sequence 1 for the first ticket of the day
public record TicketNumber(LocalDate day, int sequence) implements Comparable<TicketNumber> {
  private static final Pattern SHAPE = Pattern.compile("#?(\\d{8})-(\\d{3,9})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final Comparator<TicketNumber> ORDER =
      Comparator.comparing(TicketNumber::day).thenComparingInt(TicketNumber::sequence);

  public TicketNumber {
    if (sequence < 1) {
      throw new IllegalArgumentException("ticket sequence must be at least 1, was " + sequence);
    }
    if (day.getYear() < 1000 || day.getYear() > 9999) {
      throw new IllegalArgumentException("ticket day must be in the years 1000-9999, was " + day);
    }
  }

  /// Reads a number as people write it: with or without `#`, blanks around it allowed.
  ///
  /// @return empty where the text is not a ticket number
  public static Optional<TicketNumber> parse(String text) {
    var match = SHAPE.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(match.group(1), DAY);
      TicketNumber number = new TicketNumber(day, Integer.parseInt(match.group(2)));
      return number.plain().equals(match.group(1) + "-" + match.group(2))
          ? Optional.of(number)
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The number without its `#`, as used in keys and file names: `20241225-001`.
  public String plain() {
    return String.format(Locale.ROOT, "%s-%03d", DAY.format(day), sequence);
  }

  /// Older tickets first.
  @Override
  public int compareTo(TicketNumber other) {
    return ORDER.compare(this, other);
  }

  /// The number as people see it: `#20241225-001`.
  @Override
  public String toString() {
    return "#" + plain();
  }
}
