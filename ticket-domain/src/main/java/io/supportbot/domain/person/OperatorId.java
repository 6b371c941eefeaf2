package io.supportbot.domain.person;

/// Identifies an operator; the number under which the desk's configuration lists them.
///
/// @param value positive
public record OperatorId(long value) {
  public OperatorId {
    if (value <= 0) {
      throw new IllegalArgumentException("operator id must be positive, was " + value);
    }
  }
}
