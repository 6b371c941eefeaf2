package io.supportbot.adapter.telegram.text;

/// Text in Telegram's HTML, safe to send: whatever a person wrote in it is escaped.
///
/// @param value the markup
public record Html(String value) {
  /// No text at all.
  public static final Html EMPTY = new Html("");

  /// A person's or the desk's plain text, shown literally.
  public static Html of(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return new Html(out.toString());
  }

  /// This and another text, one after the other.
  public Html plus(Html other) {
    return new Html(value + other.value);
  }

  /// This and another text on a line of its own.
  public Html line(Html other) {
    return value.isEmpty() ? other : new Html(value + "\n" + other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
