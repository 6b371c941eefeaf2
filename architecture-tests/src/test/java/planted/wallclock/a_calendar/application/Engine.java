package planted.wallclock.a_calendar.application;

/// A planted violation.
public final class Engine {
  Object does() {
    return java.util.Calendar.getInstance();
  }
}
