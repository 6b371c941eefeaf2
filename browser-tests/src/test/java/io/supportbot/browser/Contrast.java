package io.supportbot.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Contrast of two colours as WCAG 2 measures it.
final class Contrast {
  private static final Pattern COLOUR =
      Pattern.compile("rgba?\\((\\d+), (\\d+), (\\d+)(?:, 1)?\\)");

  private Contrast() {}

  /// From 1 to 21.
  static double of(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    Matcher rgb = COLOUR.matcher(colour);
    if (!rgb.matches()) {
      throw new IllegalArgumentException("colour must be opaque RGB, was " + colour);
    }
    return 0.2126 * linear(rgb.group(1))
        + 0.7152 * linear(rgb.group(2))
        + 0.0722 * linear(rgb.group(3));
  }

  private static double linear(String channel) {
    double value = Integer.parseInt(channel) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
