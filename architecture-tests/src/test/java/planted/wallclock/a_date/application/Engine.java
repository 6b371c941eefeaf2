package planted.wallclock.a_date.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("JavaUtilDate")
  Object does() {
    return new java.util.Date();
  }
}
