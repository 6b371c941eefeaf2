package io.supportbot.testkit.fake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows by key, in the order they were first stored. A unit sees what is committed and its own changes; without a unit a change is
/// committed at once.
final class Table<K, V> {
  private final FakeUnitOfWork units;
  private final Map<K, V> committed = new LinkedHashMap<>();
  private final Map<FakeUnitOfWork.Unit, Map<K, Optional<V>>> pending = new HashMap<>();

  Table(FakeUnitOfWork units) {
    this.units = units;
  }

  Optional<V> get(K key) {
    units.requireAvailable();
    synchronized (units) {
      return Optional.ofNullable(seen().get(key));
    }
  }

  List<V> values() {
    units.requireAvailable();
    synchronized (units) {
      return List.copyOf(seen().values());
    }
  }

  void put(K key, V value) {
    change(key, Optional.of(value));
  }

  void remove(K key) {
    change(key, Optional.empty());
  }

  /// Holds a row until the unit ends, waiting for another unit that does.
  void lock(K key) {
    units.lock(new RowLock(this, key));
  }

  /// Holds a row until the unit ends.
  ///
  /// @return false where another unit holds it
  boolean tryLock(K key) {
    return units.tryLock(new RowLock(this, key));
  }

  private void change(K key, Optional<V> value) {
    units.requireAvailable();
    synchronized (units) {
      Optional<FakeUnitOfWork.Unit> unit = units.current();
      if (unit.isEmpty()) {
        apply(key, value);
        return;
      }
      unit.get().touch(this);
      pending.computeIfAbsent(unit.get(), _ -> new LinkedHashMap<>()).put(key, value);
    }
  }

  private Map<K, V> seen() {
    Optional<FakeUnitOfWork.Unit> unit = units.current();
    if (unit.isEmpty() || !pending.containsKey(unit.get())) {
      return committed;
    }
    Map<K, V> view = new LinkedHashMap<>(committed);
    changesOf(unit.get())
        .forEach(
            (key, value) -> value.ifPresentOrElse(v -> view.put(key, v), () -> view.remove(key)));
    return view;
  }

  void commit(FakeUnitOfWork.Unit unit) {
    changesOf(unit).forEach(this::apply);
  }

  void forget(FakeUnitOfWork.Unit unit) {
    pending.remove(unit);
  }

  private Map<K, Optional<V>> changesOf(FakeUnitOfWork.Unit unit) {
    return pending.getOrDefault(unit, Map.of());
  }

  private void apply(K key, Optional<V> value) {
    value.ifPresentOrElse(v -> committed.put(key, v), () -> committed.remove(key));
  }

  private record RowLock(Object table, Object key) {}
}
