package io.supportbot.domain.ticket;

import java.util.regex.Pattern;

/// The stable key of a ticket category, short and plain enough for a deep link.
///
/// @param value 1 to 32 characters of `A-Z a-z 0-9 _ -`
public record CategoryKey(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  public CategoryKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "category key must be 1 to 32 characters of A-Z a-z 0-9 _ -, was \"" + value + "\"");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
