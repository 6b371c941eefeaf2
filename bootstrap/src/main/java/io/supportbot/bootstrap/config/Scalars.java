package io.supportbot.bootstrap.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The kinds of single values that the file knows.
final class Scalars {

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})([smhd])");
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})(KB|MB)");
  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{3,}");

  private Scalars() {}

  static final Scalar<Boolean> FLAG =
      new Scalar<>(
          Scalar.Kind.FLAG,
          "true or false",
          text ->
              switch (text) {
                case "true" -> Parsed.good(true);
                case "false" -> Parsed.good(false);
                default -> Parsed.wrong();
              },
          Map.of(),
          false);

  static final Scalar<Secret> TOKEN_OF_BOT =
      new Scalar<>(
              Scalar.Kind.TEXT,
              "a token as @BotFather gives it: digits, a colon, letters and digits",
              text ->
                  TOKEN.matcher(text).matches()
                      ? Parsed.good(new Secret(text))
                      : Parsed.<Secret>wrong(),
              Map.of("pattern", "^" + TOKEN + "$"),
              true);

  static final Scalar<Secret> SECRET =
      new Scalar<>(
          Scalar.Kind.TEXT,
          "text that is not empty",
          text -> text.isEmpty() ? Parsed.wrong() : Parsed.good(new Secret(text)),
          Map.of("minLength", 1),
          true);

  static final Scalar<ZoneId> TIME_ZONE =
      new Scalar<>(
          Scalar.Kind.TEXT,
          "a time zone such as Europe/Moscow or UTC",
          text -> {
            Set<String> known = ZoneId.getAvailableZoneIds();
            return known.contains(text)
                ? Parsed.good(ZoneId.of(text))
                : Parsed.wrong(Nearest.hint(text, known));
          },
          Map.of("minLength", 1),
          false);

  static final Scalar<Path> FILE_PATH =
      new Scalar<>(
          Scalar.Kind.TEXT,
          "a path",
          text -> {
            try {
              return text.isBlank() ? Parsed.wrong() : Parsed.good(Path.of(text));
            } catch (InvalidPathException _) {
              return Parsed.wrong();
            }
          },
          Map.of("minLength", 1),
          false);

  static final Scalar<URI> WEB_ADDRESS =
      new Scalar<>(
          Scalar.Kind.TEXT,
          "an address such as https://api.telegram.org, without user, ? and #",
          Scalars::webAddress,
          Map.of("pattern", "^https?://"),
          false);

  /// One line of text.
  static Scalar<String> line(int maxChars) {
    return new Scalar<>(
        Scalar.Kind.TEXT,
        "one line of 1 to " + maxChars + " characters",
        text ->
            !text.isBlank()
                    && text.codePointCount(0, text.length()) <= maxChars
                    && text.chars().noneMatch(Character::isISOControl)
                ? Parsed.good(text)
                : Parsed.wrong(),
        Map.of("minLength", 1, "maxLength", maxChars),
        false);
  }

  /// Text that may have several lines.
  static Scalar<String> text(int maxChars) {
    return new Scalar<>(
        Scalar.Kind.TEXT,
        "text of 1 to " + maxChars + " characters",
        text ->
            !text.isBlank() && text.codePointCount(0, text.length()) <= maxChars
                ? Parsed.good(text)
                : Parsed.wrong(),
        Map.of("minLength", 1, "maxLength", maxChars),
        false);
  }

  static Scalar<String> matching(String regex, String words) {
    Pattern pattern = Pattern.compile(regex);
    return new Scalar<>(
        Scalar.Kind.TEXT,
        words,
        text -> pattern.matcher(text).matches() ? Parsed.good(text) : Parsed.wrong(),
        Map.of("pattern", "^(?:" + regex + ")$"),
        false);
  }

  static Scalar<Long> whole(long min, long max) {
    String words = "a whole number from " + min + " to " + max;
    return new Scalar<>(
        Scalar.Kind.WHOLE,
        words,
        text -> {
          try {
            long value = Long.parseLong(text);
            return value >= min && value <= max ? Parsed.good(value) : Parsed.wrong();
          } catch (NumberFormatException _) {
            return Parsed.wrong();
          }
        },
        Map.of("minimum", min, "maximum", max),
        false);
  }

  static Scalar<Integer> count(int min, int max) {
    return map(whole(min, max), Math::toIntExact);
  }

  static Scalar<Duration> duration(Duration min, Duration max) {
    return new Scalar<>(
        Scalar.Kind.TEXT,
        "a duration such as 30s, 30m, 4h or 2d, from %s to %s".formatted(words(min), words(max)),
        text -> {
          Matcher matcher = DURATION.matcher(text);
          if (!matcher.matches()) {
            return Parsed.wrong();
          }
          long amount = Long.parseLong(matcher.group(1));
          Duration value =
              switch (matcher.group(2)) {
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                case "h" -> Duration.ofHours(amount);
                default -> Duration.ofDays(amount);
              };
          return value.compareTo(min) >= 0 && value.compareTo(max) <= 0
              ? Parsed.good(value)
              : Parsed.wrong();
        },
        Map.of("pattern", "^" + DURATION + "$"),
        false);
  }

  /// A size in bytes; a kilobyte has 1024 of them, as Telegram counts.
  static Scalar<Long> size(long maxMegabytes) {
    return new Scalar<>(
        Scalar.Kind.TEXT,
        "a size such as 500KB or 20MB, from 1KB to " + maxMegabytes + "MB",
        text -> {
          Matcher matcher = SIZE.matcher(text);
          if (!matcher.matches()) {
            return Parsed.wrong();
          }
          int unit = matcher.group(2).equals("KB") ? 1 << 10 : 1 << 20;
          long bytes = Long.parseLong(matcher.group(1)) * unit;
          return bytes > 0 && bytes <= maxMegabytes << 20 ? Parsed.good(bytes) : Parsed.wrong();
        },
        Map.of("pattern", "^" + SIZE + "$"),
        false);
  }

  /// One of some words, each with what it means.
  static <T> Scalar<T> choice(Map<String, T> choices) {
    return choice(choices, Map.of());
  }

  /// One of some words, where a later version will take more.
  ///
  /// @param notYet words that a later version will take, each with the sentence that says so
  static <T> Scalar<T> choice(Map<String, T> choices, Map<String, String> notYet) {
    Map<String, T> known = new LinkedHashMap<>(choices);
    return new Scalar<>(
        Scalar.Kind.TEXT,
        String.join(" or ", known.keySet()),
        text -> {
          T value = known.get(text);
          if (value != null) {
            return Parsed.good(value);
          }
          String later = notYet.get(text);
          return later == null
              ? Parsed.wrong(Nearest.hint(text, known.keySet()))
              : new Parsed.NotYet<>(later);
        },
        Map.of("enum", List.copyOf(known.keySet())),
        false);
  }

  static <T, R> Scalar<R> map(Scalar<T> scalar, Function<T, R> change) {
    return new Scalar<>(
        scalar.kind(),
        scalar.words(),
        text ->
            switch (scalar.parser().apply(text)) {
              case Parsed.Good<T>(T value) -> Parsed.good(change.apply(value));
              case Parsed.Wrong<T>(String hint) -> Parsed.wrong(hint);
              case Parsed.NotYet<T>(String sentence) -> new Parsed.NotYet<>(sentence);
            },
        scalar.facets(),
        scalar.secret());
  }

  private static Parsed<URI> webAddress(String text) {
    try {
      String end = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
      var uri = new URI(end);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      boolean plain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      return web && plain ? Parsed.good(uri) : Parsed.wrong();
    } catch (URISyntaxException _) {
      return Parsed.wrong();
    }
  }

  private static String words(Duration duration) {
    return duration.toDays() > 0 ? duration.toDays() + "d" : duration.toSeconds() + "s";
  }
}
