package io.supportbot.bootstrap.config;

/// What became of the text of one value.
sealed interface Parsed<T> {

  record Good<T>(T value) implements Parsed<T> {}

  /// A value that cannot be.
  ///
  /// @param hint follows the sentence that says what the value must be; may be empty
  record Wrong<T>(String hint) implements Parsed<T> {}

  /// A value that a later version will take.
  ///
  /// @param sentence says so, and what to do
  record NotYet<T>(String sentence) implements Parsed<T> {}

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> wrong() {
    return new Wrong<>("");
  }

  static <T> Parsed<T> wrong(String hint) {
    return new Wrong<>(hint);
  }
}
