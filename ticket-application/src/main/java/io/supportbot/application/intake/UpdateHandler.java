package io.supportbot.application.intake;

import java.util.List;

/// What a channel does with the updates it handed over.
public interface UpdateHandler {
  /// The channel whose updates these are.
  String source();

  /// Handles one update, or a group as one. Called inside a unit of work that also takes the updates off the inbox; everything the handler
  /// wants done must be stored through ports, since it happens only if this returns. A throw stores nothing and is repeated later.
  ///
  /// @param unit at least one, oldest first; all of one conversation
  void handle(List<IncomingUpdate> unit);
}
