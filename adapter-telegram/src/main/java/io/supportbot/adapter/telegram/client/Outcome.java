package io.supportbot.adapter.telegram.client;

/// What became of one call.
///
/// @param <R> what a successful call answers
public sealed interface Outcome<R> {
  /// It was done.
  record Done<R>(R result) implements Outcome<R> {}

  /// It was not done, or nobody knows.
  record Failed<R>(Failure failure) implements Outcome<R> {}
}
