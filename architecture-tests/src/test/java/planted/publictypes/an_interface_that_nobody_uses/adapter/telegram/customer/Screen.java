package planted.publictypes.an_interface_that_nobody_uses.adapter.telegram.customer;

/// A planted violation.
public interface Screen {
  /// Public without a word.
  record Row(int number) {}
}
