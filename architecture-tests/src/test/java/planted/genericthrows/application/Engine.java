package planted.genericthrows.application;

/// A planted violation.
public class Engine {
  void fails() throws Exception {}
}
