package planted.genericthrows.a_constructor.application;

/// A planted violation.
public class Engine {
  Engine() throws Exception {}
}
