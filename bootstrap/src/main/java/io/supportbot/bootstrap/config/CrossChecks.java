package io.supportbot.bootstrap.config;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What can only be judged by looking at several keys together. Works on each soundly read value,
/// so that one mistake elsewhere does not hide another.
final class CrossChecks {

  private static final Pattern OPERATOR = Pattern.compile("operators\\[\\d+]");
  private static final Pattern OPERATOR_ID = Pattern.compile("operators\\[\\d+]\\.id");
  private static final Pattern OPERATOR_CATEGORY =
      Pattern.compile("operators\\[\\d+]\\.categories\\[\\d+]");
  private static final Pattern ROLE = Pattern.compile("operators\\[\\d+]\\.role");
  private static final Pattern CATEGORY = Pattern.compile("categories\\[\\d+]");
  private static final Pattern CATEGORY_KEY = Pattern.compile("categories\\[\\d+]\\.key");
  private static final Pattern TITLE = Pattern.compile("categories\\[\\d+]\\.title");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private CrossChecks() {}

  static void check(Reading reading) {
    eachOnce(OPERATOR_ID, Long.class, "is the id of the operator in line %d, too", reading);
    eachOnce(CATEGORY_KEY, String.class, "is the key of the category in line %d, too", reading);
    operatorsWorkKnownCategories(reading);
    titlesSpeakTheDefaultLanguage(reading);
    everyMessageHasItsTopic(reading);
    if (reading.errorCount() == 0) {
      warnings(reading);
    }
  }

  private static <T> void eachOnce(
      Pattern path, Class<T> type, String sentence, Reading reading) {
    Map<T, Integer> lines = new HashMap<>();
    for (var found : reading.values(path, type)) {
      Integer first = lines.putIfAbsent(found.value(), found.line());
      if (first != null) {
        reading.error(found.path(), sentence.formatted(first) + "; give each its own");
      }
    }
  }

  private static void operatorsWorkKnownCategories(Reading reading) {
    List<String> keys =
        reading.values(CATEGORY_KEY, String.class).stream().map(Reading.Found::value).toList();
    if (keys.isEmpty() || keys.size() < reading.paths(CATEGORY).size()) {
      return; // a category's key is wrong itself: a second error about it would only confuse
    }
    for (var found : reading.values(OPERATOR_CATEGORY, String.class)) {
      if (!keys.contains(found.value())) {
        String hint =
            Nearest.to(found.value(), keys)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known categories: " + String.join(", ", new LinkedHashSet<>(keys)));
        reading.error(
            found.path(), "must be the key of a category, was \"" + found.value() + "\"" + hint);
      }
    }
  }

  private static void titlesSpeakTheDefaultLanguage(Reading reading) {
    boolean misspelt =
        reading.has("locale.default") && reading.value("locale.default", String.class).isEmpty();
    if (misspelt) {
      return;
    }
    String language = reading.value("locale.default", String.class).orElse("ru");
    for (String title : reading.paths(TITLE)) {
      if (reading.hasBelow(title) && !reading.has(title + "." + language)) {
        reading.error(
            title, "must have the language of locale.default; add " + language + ": the title");
      }
    }
  }

  private static void everyMessageHasItsTopic(Reading reading) {
    if (isWritten(reading, "staff.replies", StaffConfig.Replies.EVERY_MESSAGE)
        && isWritten(reading, "staff.topics", StaffConfig.Topics.NEVER)) {
      reading.error(
          "staff.replies",
          "can't be every-message without topics, which tell the ticket of a message; write reply-only, or staff.topics: auto");
    }
  }

  private static <T> boolean isWritten(Reading reading, String path, T value) {
    return reading.has(path) && reading.value(path, value.getClass()).equals(Optional.of(value));
  }

  private static void warnings(Reading reading) {
    boolean admin =
        reading.values(ROLE, OperatorConfig.Role.class).stream()
            .anyMatch(found -> found.value() == OperatorConfig.Role.ADMIN);
    if (!admin && !reading.paths(OPERATOR).isEmpty()) {
      reading.warning("operators", "name no admin; give one of them `role: admin`");
    }
    reading
        .value("telegram.api-url", URI.class)
        .filter(url -> "http".equals(url.getScheme()) && !THIS_MACHINE.contains(url.getHost()))
        .ifPresent(
            _ ->
                reading.warning(
                    "telegram.api-url",
                    "sends the token over the network unprotected; use https there"));
  }
}
