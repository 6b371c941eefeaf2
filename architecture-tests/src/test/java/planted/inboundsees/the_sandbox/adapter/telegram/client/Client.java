package planted.inboundsees.the_sandbox.adapter.telegram.client;

/// A planted violation.
public final class Client {
  Object uses() {
    return new planted.inboundsees.the_sandbox.sandbox.Server();
  }
}
