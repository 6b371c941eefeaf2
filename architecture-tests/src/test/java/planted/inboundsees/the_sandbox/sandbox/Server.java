package planted.inboundsees.the_sandbox.sandbox;

/// Around a planted violation.
public final class Server {}
