package planted.publictypes.only_the_root_package_uses_a_type_of_it.adapter.telegram;

/// Around a planted violation.
final class Screen {
  Object uses() {
    return new Poller();
  }
}
