package io.supportbot.adapter.telegram.customer;

import static java.util.stream.Collectors.joining;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import java.util.List;
import java.util.Optional;

/// A message of the bot as it stands in a chat.
record Bubble(int id, String text, Keyboard keyboard) {
  /// The button with this text under it.
  Optional<Keyboard.Button> button(String label) {
    return keyboard instanceof Keyboard.Inline(var rows, var _)
        ? rows.stream().flatMap(List::stream).filter(b -> b.text().equals(label)).findFirst()
        : Optional.empty();
  }

  /// The text, and below it the buttons row by row: `[under the message]`, `<in the menu>`.
  String asSeen() {
    String buttons =
        switch (keyboard) {
          case Keyboard.None _ -> "";
          case Keyboard.Inline(var rows, var _) ->
              rows.stream()
                  .map(row -> row.stream().map(b -> "[" + b.text() + "]").collect(joining()))
                  .collect(joining("\n", "\n", ""));
          case Keyboard.Menu(var rows) ->
              rows.stream()
                  .map(row -> row.stream().map(b -> "<" + b + ">").collect(joining()))
                  .collect(joining("\n", "\n", ""));
          case Keyboard.Answer(String placeholder, boolean _) -> "\n<answer: " + placeholder + ">";
        };
    return text + buttons;
  }
}
