package planted.wallclock.allowed.application;

/// Comes close to a violation.
public final class Engine {
  Object does(java.time.InstantSource clock) {
    return clock.instant();
  }
}
