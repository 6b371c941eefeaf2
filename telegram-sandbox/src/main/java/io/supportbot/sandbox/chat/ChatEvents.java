package io.supportbot.sandbox.chat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Tells watchers (the web page) what happens. A watcher must not wait:
/// it is called under the lock.
public final class ChatEvents {
  private final List<Consumer<ObjectNode>> watchers = new CopyOnWriteArrayList<>();

  /// Tells the watcher of everything from now on.
  ///
  /// @return stops the watching
  public Runnable watch(Consumer<ObjectNode> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /// The event is only drawn up if somebody watches.
  void happened(Supplier<ObjectNode> event) {
    if (!watchers.isEmpty()) {
      ObjectNode json = event.get();
      watchers.forEach(watcher -> watcher.accept(json));
    }
  }
}
