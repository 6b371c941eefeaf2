package planted.deprecated.a_field.application;

/// A planted violation.
public final class Engine {
  @SuppressWarnings("deprecation")
  int does() {
    return Old.number;
  }

  static final class Old {
    @Deprecated static int number = (int) Long.parseLong("1");
  }
}
