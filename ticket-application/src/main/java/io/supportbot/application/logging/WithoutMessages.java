package io.supportbot.application.logging;

/// A failure as it may be logged: classes and stack traces, no messages, since those of other libraries may quote what a person wrote.
public final class WithoutMessages extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST_CAUSE = 10;

  private WithoutMessages(Throwable failure, int depth) {
    super(failure.getClass().getName());
    setStackTrace(failure.getStackTrace());
    Throwable cause = failure.getCause();
    if (cause != null && depth < DEEPEST_CAUSE) {
      initCause(new WithoutMessages(cause, depth + 1));
    }
  }

  /// The same failure with its causes, without what they say.
  public static WithoutMessages of(Throwable failure) {
    return new WithoutMessages(failure, 0);
  }
}
