package io.supportbot.adapter.telegram.text;

import java.util.regex.Pattern;

/// Text without its markup, for when Telegram does not understand the markup.
public final class PlainText {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private PlainText() {}

  /// What a reader sees of a text.
  public static String of(Html html) {
    return TAG.matcher(html.value())
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
