package planted.threads.in_bootstrap.bootstrap.command;

/// A planted violation.
public final class RunDesk {
  Object does() {
    return Thread.ofVirtual();
  }
}
