package io.supportbot.bootstrap.config;

import java.util.ArrayList;
import java.util.List;

/// Draws the declared keys as the tables of the reference.
final class KeysTable {

  private final List<String> rows = new ArrayList<>();
  private final List<String> later = new ArrayList<>();

  private KeysTable() {}

  static String of(Section<?> file) {
    var table = new KeysTable();
    table.add(file, "");
    return """
    | key | what it is | value | default |
    |---|---|---|---|
    %s

    These keys are known, and refused with a sentence, until a version has what they are for:

    | key | what it is for |
    |---|---|
    %s
    """
        .formatted(String.join("\n", table.rows), String.join("\n", table.later));
  }

  static String sentence(String purpose) {
    return Character.toUpperCase(purpose.charAt(0)) + purpose.substring(1) + ".";
  }

  private void add(Section<?> section, String prefix) {
    for (Key<?> key : section.keys()) {
      String path = prefix + key.name();
      if (key.notYet().isPresent()) {
        String unless =
            key.notYet().get().unlessDisabled() ? " Accepted with `enabled: false`." : "";
        later.add("| `%s` | %s%s |".formatted(path, sentence(key.purpose()), unless));
        continue;
      }
      switch (key.shape()) {
        case Section<?> inner -> {
          if (key.presence() instanceof Key.Presence.MayMiss) {
            rows.add(row(path, key, "the keys below"));
          }
          add(inner, path + ".");
        }
        case Listing<?> listing when listing.element() instanceof Section<?> inner -> {
          rows.add(row(path, key, "a list of " + listing.elements()));
          add(inner, path + "[].");
        }
        case Listing<?> listing -> rows.add(row(path, key, "a list of " + listing.elements()));
        case Scalar<?> scalar -> rows.add(row(path, key, scalar.words()));
        case Entries<?> entries ->
            rows.add(row(path, key, "keys, each " + entries.key().words()));
      }
    }
  }

  private static String row(String path, Key<?> key, String value) {
    String standard =
        switch (key.presence()) {
          case Key.Presence.Required() -> "**required**";
          case Key.Presence.Default(String text) -> "`" + text + "`";
          case Key.Presence.MayMiss(String meaning) -> meaning;
          case Key.Presence.BroughtByItsKeys() -> "";
        };
    return "| `%s` | %s | %s | %s |".formatted(path, sentence(key.purpose()), value, standard);
  }
}
