package io.supportbot.application.customer;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import java.util.Optional;

/// A customer chooses the language the desk answers in.
public interface ChooseLanguage {
  /// @param actor a customer
  /// @return the customer as they are now; empty for an actor who is no known customer
  Optional<CustomerProfile> choose(Actor actor, Language language);
}
