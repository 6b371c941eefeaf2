package planted.inboundsees.allowed.application.desk;

/// Comes close to a violation.
public interface Desk {
  /// Says.
  int limit();
}
