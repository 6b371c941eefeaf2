package planted.publictypes.another_adapter_alone_uses_it.adapter.rest;

/// Around a planted violation.
final class Page {
  Object uses() {
    return new planted.publictypes.another_adapter_alone_uses_it.adapter.telegram.Screen();
  }
}
