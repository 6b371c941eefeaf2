package planted.knowsbootstrap.the_sandbox.sandbox;

/// A planted violation.
public final class Server {
  Object uses() {
    return new planted.knowsbootstrap.the_sandbox.bootstrap.Main();
  }
}
