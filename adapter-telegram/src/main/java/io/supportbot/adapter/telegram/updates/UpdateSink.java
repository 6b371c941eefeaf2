package io.supportbot.adapter.telegram.updates;

import io.supportbot.application.intake.IncomingUpdate;
import java.util.List;

/// Where fetched updates go.
@FunctionalInterface
public interface UpdateSink {
  /// Takes a batch and returns once it is stored for good. A throw means that it is not, and that it is to be fetched again; one that was taken
  /// before changes nothing.
  void accept(List<IncomingUpdate> batch);
}
