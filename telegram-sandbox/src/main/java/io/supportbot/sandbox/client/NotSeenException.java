package io.supportbot.sandbox.client;

/// What was waited for did not come, or is not there; says what there is instead.
public final class NotSeenException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NotSeenException(String message) {
    super(message);
  }
}
