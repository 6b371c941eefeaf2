package planted.outboundcalls.adapter.persistence;

/// A planted violation.
public final class Store {
  final planted.outboundcalls.application.Take take;

  Store(planted.outboundcalls.application.Take take) {
    this.take = take;
  }
}
