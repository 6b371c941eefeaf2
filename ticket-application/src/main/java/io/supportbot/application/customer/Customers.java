package io.supportbot.application.customer;

import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import java.time.Instant;
import java.util.Optional;

/// All customers. An address identifies a customer. Works inside the caller's unit of work. Thread-safe.
public interface Customers {
  /// The customer of this address, made if there is none. Name and username are brought up to date, the language of a known customer stays,
  /// and they count as reachable again.
  Met meet(ContactAddress address, String name, Optional<String> username, Language language);

  /// The customer of this id.
  Optional<CustomerProfile> find(CustomerId id);

  /// The customer of this address.
  Optional<CustomerProfile> find(ContactAddress address);

  /// Stores the language the customer chose.
  void speak(CustomerId id, Language language);

  /// Stores whether the customer can be reached.
  ///
  /// @return whether that is news
  boolean reachable(CustomerId id, boolean reachable);

  /// Counts one message of a customer.
  ///
  /// @return how many they sent in the same minute of UTC, this one included
  int countMessage(CustomerId id, Instant at);

  /// A customer as met.
  ///
  /// @param returned true where they could not be reached before and can be now
  record Met(CustomerProfile customer, boolean returned) {}
}
