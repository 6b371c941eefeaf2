package planted.sleep.in_the_sandbox.sandbox;

/// A planted violation.
public final class Server {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
