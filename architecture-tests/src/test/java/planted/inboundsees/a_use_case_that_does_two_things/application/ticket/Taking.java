package planted.inboundsees.a_use_case_that_does_two_things.application.ticket;

/// Around a planted violation.
public final class Taking implements Take {
  @Override
  public void take() {}

  @Override
  public void store() {}
}
