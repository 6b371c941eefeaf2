package planted.outboundcalls.a_store_drives_an_engine.application.intake;

/// Around a planted violation.
public final class Intake {
  /// Goes on.
  public void start() {}
}
