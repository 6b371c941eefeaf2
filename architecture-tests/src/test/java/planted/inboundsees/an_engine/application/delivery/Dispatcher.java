package planted.inboundsees.an_engine.application.delivery;

/// Around a planted violation.
public final class Dispatcher {}
