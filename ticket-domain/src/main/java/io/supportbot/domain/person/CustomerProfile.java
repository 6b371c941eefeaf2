package io.supportbot.domain.person;

import java.util.Optional;

/// What the desk knows of a customer. Names are confidential data.
///
/// @param name how the customer calls themselves; never blank
/// @param username the public handle, without `@`
/// @param language the language the desk answers in
/// @param reachable false once the channel said that it can no longer deliver to them
public record CustomerProfile(
    CustomerId id,
    ContactAddress address,
    String name,
    Optional<String> username,
    Language language,
    boolean reachable) {
  public CustomerProfile {
    if (name.isBlank()) {
      throw new IllegalArgumentException("customer name must not be blank");
    }
  }

  /// The same customer, answered in another language.
  public CustomerProfile speaking(Language other) {
    return new CustomerProfile(id, address, name, username, other, reachable);
  }
}
