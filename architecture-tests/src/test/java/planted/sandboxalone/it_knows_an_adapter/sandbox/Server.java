package planted.sandboxalone.it_knows_an_adapter.sandbox;

/// A planted violation.
public final class Server {
  Object uses() {
    return new planted.sandboxalone.it_knows_an_adapter.adapter.telegram.Screen();
  }
}
