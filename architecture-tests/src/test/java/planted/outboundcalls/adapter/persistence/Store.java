package planted.outboundcalls.adapter.persistence;

/// A planted violation.
public final class Store {
  Store(planted.outboundcalls.application.Take take) {
    take.hashCode();
  }
}
