package planted.applicationwhitelist.a_framework.application;

/// A planted violation.
public final class Engine {
  @jakarta.inject.Inject
  Engine() {}
}
