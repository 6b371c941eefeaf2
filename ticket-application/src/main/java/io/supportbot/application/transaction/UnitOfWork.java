package io.supportbot.application.transaction;

import java.util.function.Supplier;

/// Runs work so that everything it stores through the ports is stored together or not at all.
///
/// A unit inside a unit joins the outer one. Thread-safe; a unit belongs to the thread that runs it.
public interface UnitOfWork {
  /// Runs the work in one transaction.
  ///
  /// @return what the work returned
  /// @throws StoreUnavailableException if the store cannot be reached; nothing was stored, the work may be repeated as often as it takes
  /// @throws StoreGaveUpException if the store ended this work, which may be the work's own fault; nothing was stored, it may be repeated a few times
  <T> T run(Supplier<T> work);

  /// Has the action run on this thread after the outermost unit was stored for good; drops it when the unit fails. Outside a unit it runs at once.
  ///
  /// The action must not throw: what it announces is already true.
  void afterCommit(Runnable action);
}
