package planted.threads.allowed.bootstrap.desk;

/// Comes close to a violation.
public final class Workers {
  Object does() {
    return Thread.ofVirtual();
  }
}
