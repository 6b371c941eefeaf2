package io.supportbot.testkit.fake;

import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.application.transaction.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Transactions in memory: what a unit stored in the fakes built on it appears at once for everybody, or never. The test can take the store
/// away and bring it back.
public final class FakeUnitOfWork implements UnitOfWork {
  private final Map<Thread, Unit> units = new ConcurrentHashMap<>();
  private final Map<Object, ReentrantLock> locks = new ConcurrentHashMap<>();
  private volatile boolean available = true;

  @Override
  public <T> T run(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    if (units.containsKey(thread)) {
      return work.get();
    }
    requireAvailable();
    Unit unit = new Unit();
    units.put(thread, unit);
    T result;
    try {
      result = work.get();
      requireAvailable();
      commit(unit);
    } finally {
      units.remove(thread);
      forget(unit);
      unit.held.forEach(ReentrantLock::unlock);
    }
    unit.afterCommit.forEach(Runnable::run);
    return result;
  }

  @Override
  public void afterCommit(Runnable action) {
    current().ifPresentOrElse(unit -> unit.afterCommit.add(action), action);
  }

  /// From now on every unit and every access to a fake fails, also those that are under way.
  public void goDown() {
    available = false;
  }

  /// The store is back, with all that was stored before.
  public void comeBack() {
    available = true;
  }

  Optional<Unit> current() {
    return Optional.ofNullable(units.get(Thread.currentThread()));
  }

  void requireAvailable() {
    if (!available) {
      throw new StoreUnavailableException(
          "the store is down", new IllegalStateException("taken down by the test"));
    }
  }

  /// Waits until no other unit holds this key and holds it to the end of the present unit. Without a unit nothing is held.
  void lock(Object key) {
    current()
        .ifPresent(
            unit -> {
              ReentrantLock lock = lockOf(key);
              lock.lock();
              unit.held.add(lock);
            });
  }

  /// Like [#lock], but gives up at once where another unit holds the key.
  boolean tryLock(Object key) {
    Optional<Unit> unit = current();
    ReentrantLock lock = lockOf(key);
    if (!lock.tryLock()) {
      return false;
    }
    unit.ifPresentOrElse(holder -> holder.held.add(lock), lock::unlock);
    return true;
  }

  private ReentrantLock lockOf(Object key) {
    return locks.computeIfAbsent(key, _ -> new ReentrantLock());
  }

  private synchronized void commit(Unit unit) {
    unit.touched.forEach(table -> table.commit(unit));
  }

  private synchronized void forget(Unit unit) {
    unit.touched.forEach(table -> table.forget(unit));
  }

  /// One running unit: what it holds and what follows it.
  static final class Unit {
    private final List<ReentrantLock> held = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Set<Table<?, ?>> touched = new LinkedHashSet<>();

    void touch(Table<?, ?> table) {
      touched.add(table);
    }
  }
}
