package planted.jul.a_logger.application;

/// A planted violation.
public final class Engine {
  static final java.util.logging.Logger LOG = java.util.logging.Logger.getLogger("planted");
}
