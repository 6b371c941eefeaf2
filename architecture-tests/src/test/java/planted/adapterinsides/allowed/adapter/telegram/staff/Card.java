package planted.adapterinsides.allowed.adapter.telegram.staff;

/// Comes close to a violation.
public final class Card {
  Object uses() {
    return new planted.adapterinsides.allowed.adapter.telegram.customer.Screen();
  }
}
