package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits on a chat's condition, which gives the lock back meanwhile.
final class Waiting {
  private Waiting() {}

  /// What is found at last, or null where the time was over first.
  ///
  /// @param found asked again after every change of the chat, under the lock
  static <T> @Nullable T on(
      World world, Chat chat, Duration patience, Supplier<@Nullable T> found) {
    world.lock().lock();
    try {
      long left = patience.toNanos();
      while (true) {
        T value = found.get();
        if (value != null || left <= 0) {
          return value;
        }
        left = chat.changed().awaitNanos(left);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new NotSeenException("interrupted while waiting");
    } finally {
      world.lock().unlock();
    }
  }
}
