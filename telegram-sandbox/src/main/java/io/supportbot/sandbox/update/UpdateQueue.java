package io.supportbot.sandbox.update;

import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.UpdateSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Updates in the order they arose, until the bot confirms them or they expire. Has a lock of its
/// own, which a waiting long poll gives back.
public final class UpdateQueue implements UpdateSink {
  private static final int MAX_QUEUED = 100_000;

  /// Kinds that come only to those who name them.
  private static final Set<String> NOT_BY_DEFAULT =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final InstantSource clock;
  private final TreeMap<Integer, QueuedUpdate> queue = new TreeMap<>();
  private @Nullable Set<String> allowed;
  private int nextId = ThreadLocalRandom.current().nextInt(2_000_000, 1_000_000_000);
  private @Nullable Poll waiting;
  private boolean polled;
  private boolean webhookActive;
  private boolean closed;

  public UpdateQueue(InstantSource clock) {
    this.clock = clock;
  }

  /// A long poll that waits; another one or a webhook ends it.
  private static final class Poll {
    private @Nullable Refusal ended;
  }

  @Override
  public void accept(String kind, ObjectNode body, Instant expiresAt, long queueKey) {
    lock.lock();
    try {
      if (!allows(kind) || queue.size() >= MAX_QUEUED) {
        return;
      }
      int id = nextId++;
      String key = queueKey + (kind.endsWith("message") ? "" : kind);
      queue.put(id, new QueuedUpdate(id, kind, body, expiresAt, key));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean allows(String kind) {
    return allowed == null ? !NOT_BY_DEFAULT.contains(kind) : allowed.contains(kind);
  }

  /// Chooses the kinds of updates that arise from now on.
  ///
  /// @param kinds null for the default; kept until given again
  public void allow(@Nullable Set<String> kinds) {
    lock.lock();
    try {
      allowed = kinds == null ? null : Set.copyOf(kinds);
    } finally {
      lock.unlock();
    }
  }

  public @Nullable Set<String> allowed() {
    lock.lock();
    try {
      return allowed;
    } finally {
      lock.unlock();
    }
  }

  public int pendingCount() {
    lock.lock();
    try {
      forgetExpired();
      return queue.size();
    } finally {
      lock.unlock();
    }
  }

  public void dropAll() {
    lock.lock();
    try {
      queue.clear();
    } finally {
      lock.unlock();
    }
  }

  /// While a webhook is active nobody can poll.
  void setWebhookActive(boolean active) {
    lock.lock();
    try {
      webhookActive = active;
      if (active) {
        end(Refusal.conflict("terminated by setWebhook request"));
      }
    } finally {
      lock.unlock();
    }
  }

  /// Confirms what is before the offset and returns what follows, waiting for the first of it.
  public List<ObjectNode> poll(long offset, int limit, Duration timeout) {
    lock.lock();
    try {
      if (webhookActive) {
        throw Refusal.conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                + " webhook first");
      }
      polled = true;
      changed.signalAll();
      forgetExpired();
      confirm(offset);
      if (queue.isEmpty() && timeout.isPositive()) {
        await(timeout);
        forgetExpired();
      }
      return queue.values().stream().limit(limit).map(QueuedUpdate::json).toList();
    } finally {
      lock.unlock();
    }
  }

  /// Waits until the bot has asked for updates for the first time.
  ///
  /// @return whether it has
  public boolean awaitFirstPoll(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!polled && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return polled;
    } finally {
      lock.unlock();
    }
  }

  private void confirm(long offset) {
    int head = queue.isEmpty() ? nextId : queue.firstKey();
    if (offset > 0 && offset <= nextId + 9L && offset >= head - 100_000L) {
      queue.headMap((int) offset).clear();
    } else if (offset < 0) {
      while (queue.size() > -offset) {
        queue.pollFirstEntry();
      }
    }
  }

  private void await(Duration timeout) {
    end(
        Refusal.conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is"
                + " running"));
    Poll self = new Poll();
    waiting = self;
    try {
      long left = timeout.toNanos();
      while (queue.isEmpty() && self.ended == null && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      if (waiting == self) {
        waiting = null;
      }
    }
    if (self.ended != null) {
      throw self.ended;
    }
  }

  private void end(Refusal reason) {
    if (waiting != null) {
      waiting.ended = reason;
      waiting = null;
      changed.signalAll();
    }
  }

  private void forgetExpired() {
    Instant now = clock.instant();
    queue.values().removeIf(update -> !update.expiresAt().isAfter(now));
  }

  /// Waits until there is an update that is not being delivered and whose key is free.
  @Nullable QueuedUpdate nextFor(Set<Integer> inDelivery, Set<String> busyKeys, Duration patience)
      throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (!closed) {
        forgetExpired();
        for (QueuedUpdate update : queue.values()) {
          if (!inDelivery.contains(update.id()) && !busyKeys.contains(update.queueKey())) {
            return update;
          }
        }
        if (left <= 0) {
          return null;
        }
        left = changed.awaitNanos(left);
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  boolean contains(int updateId) {
    lock.lock();
    try {
      forgetExpired();
      return queue.containsKey(updateId);
    } finally {
      lock.unlock();
    }
  }

  void remove(int updateId) {
    lock.lock();
    try {
      queue.remove(updateId);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Lets everybody go who waits.
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
