package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Html;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Puts texts one below the other, leaving out the empty ones.
final class Lines {
  private Lines() {}

  static Html of(Html... lines) {
    return joined("\n", lines);
  }

  /// The same with an empty line in between.
  static Html paragraphs(Html... paragraphs) {
    return joined("\n\n", paragraphs);
  }

  private static Html joined(String between, Html... parts) {
    return new Html(
        Arrays.stream(parts)
            .map(Html::value)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(between)));
  }
}
