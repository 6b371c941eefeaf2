package planted.genericthrows.a_method.application;

/// A planted violation.
public class Engine {
  void fails() throws Exception {}
}
