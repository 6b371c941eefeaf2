package io.supportbot.domain.person;

/// Identifies a customer inside the desk, whatever messenger they write from.
///
/// @param value positive, assigned by the store
public record CustomerId(long value) {
  public CustomerId {
    if (value <= 0) {
      throw new IllegalArgumentException("customer id must be positive, was " + value);
    }
  }
}
