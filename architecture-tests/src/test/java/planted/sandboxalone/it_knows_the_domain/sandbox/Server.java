package planted.sandboxalone.it_knows_the_domain.sandbox;

/// A planted violation.
public final class Server {
  Object uses() {
    return new planted.sandboxalone.it_knows_the_domain.domain.Thing();
  }
}
