package io.supportbot.adapter.persistence;

import io.supportbot.adapter.persistence.setup.SetupException;

/// The store cannot be used as it is set up. The message is one plain sentence for the person who runs the desk, without secrets.
public final class StoreSetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreSetupException(SetupException problem) {
    super(problem.getMessage(), problem);
  }
}
