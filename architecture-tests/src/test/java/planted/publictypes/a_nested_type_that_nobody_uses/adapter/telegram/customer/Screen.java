package planted.publictypes.a_nested_type_that_nobody_uses.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  /// A planted violation.
  public static final class Row {}
}
