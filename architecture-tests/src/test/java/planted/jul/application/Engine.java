package planted.jul.application;

/// A planted violation.
public final class Engine {
  static final java.util.logging.Logger LOG = java.util.logging.Logger.getLogger("planted");
}
