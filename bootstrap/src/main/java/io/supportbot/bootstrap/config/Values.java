package io.supportbot.bootstrap.config;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The soundly read values of one section, by key.
final class Values {

  private final Map<Key<?>, Object> values;

  Values(Map<Key<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /// The value of a key that is required or has a default.
  <T> T get(Key<T> key) {
    return find(key)
        .orElseThrow(() -> new NoSuchElementException("no value was read for key " + key.name()));
  }

  // a value is only ever put under the key whose shape made it
  @SuppressWarnings("unchecked")
  <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) values.get(key));
  }
}
