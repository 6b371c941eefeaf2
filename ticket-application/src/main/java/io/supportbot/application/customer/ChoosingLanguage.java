package io.supportbot.application.customer;

import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import java.util.Optional;

/// [ChooseLanguage] on the ports.
public final class ChoosingLanguage implements ChooseLanguage {
  private final UnitOfWork units;
  private final Customers customers;

  public ChoosingLanguage(UnitOfWork units, Customers customers) {
    this.units = units;
    this.customers = customers;
  }

  @Override
  public Optional<CustomerProfile> choose(Actor actor, Language language) {
    if (!(actor instanceof Actor.Customer(var customer))) {
      return Optional.empty();
    }
    return units.run(
        () ->
            customers
                .find(customer)
                .map(
                    known -> {
                      customers.speak(customer, language);
                      return known.speaking(language);
                    }));
  }
}
