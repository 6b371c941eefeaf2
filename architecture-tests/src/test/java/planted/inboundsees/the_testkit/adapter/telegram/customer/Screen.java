package planted.inboundsees.the_testkit.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  Object uses() {
    return new planted.inboundsees.the_testkit.testkit.Fake();
  }
}
