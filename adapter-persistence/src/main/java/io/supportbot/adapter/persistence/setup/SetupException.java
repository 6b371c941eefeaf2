package io.supportbot.adapter.persistence.setup;

import org.jspecify.annotations.Nullable;

/// The store cannot be used as it is set up. The message is one plain sentence for the person who runs the desk, without secrets.
public final class SetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SetupException(String message) {
    this(message, null);
  }

  public SetupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
