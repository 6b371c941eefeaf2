package io.supportbot.adapter.telegram.keyboard;

import java.util.List;

/// What a person can press under or instead of their own keyboard.
public sealed interface Keyboard {
  /// Nothing to press; in an edit, whatever was there goes away.
  record None() implements Keyboard {}

  /// Buttons under a message.
  ///
  /// @param single whether a chat has one such message at a time: when the next is sent, the buttons of the one before go away
  record Inline(List<List<Button>> rows, boolean single) implements Keyboard {
    public Inline {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /// Buttons that stay where they are.
    public Inline(List<List<Button>> rows) {
      this(rows, false);
    }
  }

  /// Buttons in place of the letters; a press sends its text.
  record Menu(List<List<String>> rows) implements Keyboard {
    public Menu {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Opens an answer to the message, as if people had chosen to answer it.
  ///
  /// @param placeholder shown in the empty input field, 1 to 64 characters
  /// @param forMentioned whether for those alone whom the message mentions or answers, or for everybody in the chat
  record Answer(String placeholder, boolean forMentioned) implements Keyboard {}

  /// A button under a message.
  ///
  /// @param data what the bot gets back when it is pressed
  record Button(String text, ButtonData data) {}
}
