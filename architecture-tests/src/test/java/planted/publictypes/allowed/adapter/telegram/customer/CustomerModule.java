package planted.publictypes.allowed.adapter.telegram.customer;

/// Comes close to a violation.
public final class CustomerModule {
  Object uses() {
    return new Screen();
  }
}
