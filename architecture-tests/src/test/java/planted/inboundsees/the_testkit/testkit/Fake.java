package planted.inboundsees.the_testkit.testkit;

/// Around a planted violation.
public final class Fake {}
