package io.supportbot.adapter.telegram.staff;

/// Somebody answered a message of ours so quickly that it is not known yet which ticket it belongs to. The answer is to be handled again in a moment.
final class UnsettledMessageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message the one that was answered
  UnsettledMessageException(int message) {
    super("message " + message + " was answered before it was noted");
  }
}
