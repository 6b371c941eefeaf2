package planted.inboundsees.a_use_case_that_does_two_things.application.ticket;

/// Around a planted violation.
public interface Take {
  /// One.
  void take();

  /// Two.
  void store();
}
