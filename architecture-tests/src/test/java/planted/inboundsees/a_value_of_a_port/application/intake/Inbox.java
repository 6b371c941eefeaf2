package planted.inboundsees.a_value_of_a_port.application.intake;

/// Around a planted violation.
public interface Inbox {
  /// Is stored.
  record Stored(int number) {}
}
