package planted.wallclock.allowed.bootstrap.desk;

/// Comes close to a violation.
public final class LiveDesk {
  Object does() {
    return java.time.InstantSource.system();
  }
}
