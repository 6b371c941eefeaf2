package planted.publictypes.only_its_own_nested_type_uses_it.adapter.telegram.customer;

/// A planted violation.
public final class Screen {
  static final class Row {
    Object uses() {
      return new Screen();
    }
  }
}
