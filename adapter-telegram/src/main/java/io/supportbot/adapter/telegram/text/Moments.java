package io.supportbot.adapter.telegram.text;

import io.supportbot.domain.person.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Days and times as people of a language write them, in the desk's zone.
public final class Moments {
  private static final DateTimeFormatter RUSSIAN_DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Language.RU.locale());
  private static final DateTimeFormatter RUSSIAN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Language.RU.locale());
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Language.EN.locale());
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Language.EN.locale());

  private Moments() {}

  /// A day and a time, such as `25.12.2024 14:05`.
  public static String dateTime(Language language, ZoneId zone, Instant moment) {
    DateTimeFormatter format =
        switch (language) {
          case RU -> RUSSIAN;
          case EN -> ENGLISH;
        };
    return format.format(moment.atZone(zone));
  }

  /// A day, such as `25.12.2024`.
  public static String day(Language language, LocalDate day) {
    DateTimeFormatter format =
        switch (language) {
          case RU -> RUSSIAN_DAY;
          case EN -> ENGLISH_DAY;
        };
    return format.format(day);
  }
}
