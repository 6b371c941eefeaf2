package io.supportbot.adapter.telegram.text;

/// Plain text cut to a length, for buttons, answers to presses and lists.
public final class Shortened {
  /// What an answer to a press holds.
  public static final int ANSWER_UNITS = 200;

  private static final String MORE = "…";

  private Shortened() {}

  /// A text of at most so many UTF-16 units, with «…» at its end where something is missing; no character is cut in half.
  ///
  /// @param mostUnits at least 1
  public static String to(int mostUnits, String text) {
    if (text.length() <= mostUnits) {
      return text;
    }
    int end = mostUnits - MORE.length();
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }

  /// A text on one line, cut to a length.
  public static String line(int mostUnits, String text) {
    return to(mostUnits, text.strip().replaceAll("\\s+", " "));
  }
}
