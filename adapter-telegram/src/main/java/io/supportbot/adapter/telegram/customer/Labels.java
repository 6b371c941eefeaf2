package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Moments;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.Category;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// How things of the desk are called in a customer's language: categories, operators, tickets,
/// moments, stretches of time and sizes.
final class Labels {
  private static final long MEBIBYTE = 1L << 20;
  private static final long KIBIBYTE = 1L << 10;

  private final Desk desk;
  private final CustomerTexts texts;

  @Inject
  Labels(Desk desk, CustomerTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  static String of(Category category, Language language) {
    String title = category.title(language);
    return category.emoji().isEmpty() ? title : category.emoji() + " " + title;
  }

  /// A category with its emoji. One that the desk has no longer is called by its key.
  String category(CategoryKey key, Language language) {
    return desk.settings()
        .category(key)
        .map(category -> of(category, language))
        .orElseGet(key::value);
  }

  /// An operator's name. One who has left the desk has none any more.
  String operator(OperatorId id, Language language) {
    return desk.settings()
        .operator(id)
        .map(Operator::name)
        .orElseGet(() -> texts.plain(language, "operator.unknown"));
  }

  /// A ticket on a button of the list of own tickets.
  String listed(Ticket ticket, Language language) {
    return "%s · %s · %s"
        .formatted(
            ticket.number(),
            texts.status(language, ticket.status()),
            category(ticket.details().category(), language));
  }

  /// A ticket on a button that asks which one is meant: its number and the beginning of its text.
  String recognizable(Ticket ticket) {
    String emoji =
        desk.settings()
            .category(ticket.details().category())
            .map(Category::emoji)
            .filter(symbol -> !symbol.isEmpty())
            .map(symbol -> symbol + " ")
            .orElse("");
    return ticket.number()
        + " · "
        + emoji
        + Shortened.line(40, ticket.details().description().text());
  }

  /// Day and time in the desk's zone.
  String moment(Instant at, Language language) {
    return Moments.dateTime(language, desk.settings().zone(), at);
  }

  /// A stretch of time in the genitive, as it follows «в течение»: in whole days, else hours, else
  /// minutes.
  String within(Duration time, Language language) {
    if (time.toDays() > 0 && time.equals(Duration.ofDays(time.toDays()))) {
      return texts.plain(language, "within.days", Map.of("n", time.toDays()));
    }
    if (time.toHours() > 0) {
      return texts.plain(language, "within.hours", Map.of("n", time.toHours()));
    }
    return texts.plain(language, "within.minutes", Map.of("n", minutes(time)));
  }

  /// A stretch of time in minutes, at least one and rounded up, as it follows «через».
  String after(Duration time, Language language) {
    return texts.plain(language, "after.minutes", Map.of("n", minutes(time)));
  }

  /// A size in units of 1024.
  String size(long bytes, Language language) {
    if (bytes >= MEBIBYTE) {
      return texts.plain(language, "size.mb", Map.of("n", (double) bytes / MEBIBYTE));
    }
    if (bytes >= KIBIBYTE) {
      return texts.plain(language, "size.kb", Map.of("n", (double) bytes / KIBIBYTE));
    }
    return texts.plain(language, "size.bytes", Map.of("n", bytes));
  }

  private static long minutes(Duration time) {
    return Math.max(1, time.plusSeconds(59).toMinutes());
  }
}
