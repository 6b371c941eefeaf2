package io.supportbot.application.customer;

import io.supportbot.domain.person.CustomerProfile;

/// Whoever wants to know that a customer can no longer be reached, or can be again.
public interface ReachChanges {
  /// Told inside the unit of work that notes it.
  ///
  /// @param customer as they are now
  /// @param undelivered whether it was learnt because something could not be delivered
  void changed(CustomerProfile customer, boolean undelivered);
}
