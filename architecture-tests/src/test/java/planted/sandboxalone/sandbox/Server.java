package planted.sandboxalone.sandbox;

/// A planted violation.
public final class Server {
  Object uses() {
    return new planted.sandboxalone.domain.Thing();
  }
}
