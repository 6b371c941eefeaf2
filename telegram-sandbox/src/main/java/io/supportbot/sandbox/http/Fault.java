package io.supportbot.sandbox.http;

/// A planted failure of the server.
public sealed interface Fault {
  /// Answers 429 without executing the call.
  record TooManyRequests(int retryAfterSeconds) implements Fault {}

  /// Answers a page of HTML with the code, 500 or 502 for instance, without executing the call.
  record HtmlError(int code) implements Fault {}

  /// Answers an error in the shape of the Bot API without executing the call.
  record Refused(int code, String description) implements Fault {}

  /// Executes the call and answers 200 with nothing in the body.
  record EmptyBody() implements Fault {}

  /// Drops the connection; nothing was executed.
  record DropBefore() implements Fault {}

  /// Executes the call and drops the connection: the bot cannot know.
  record DropAfter() implements Fault {}
}
