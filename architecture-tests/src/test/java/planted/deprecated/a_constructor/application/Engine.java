package planted.deprecated.a_constructor.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings({"deprecation", "JavaUtilDate"})
  Object does() {
    return new java.util.Date(124, java.util.Calendar.DECEMBER, 25);
  }
}
