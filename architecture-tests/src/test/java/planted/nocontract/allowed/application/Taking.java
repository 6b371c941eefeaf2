package planted.nocontract.allowed.application;

/// Comes close to a violation.
public final class Taking implements Take {
  @Override
  public void take() {}
}
