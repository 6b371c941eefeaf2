package io.supportbot.application.customer;

import io.supportbot.application.desk.Desk;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.desk.DeskSettings;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;

/// [MeetCustomer] on the ports.
public final class MeetingCustomer implements MeetCustomer {
  private final UnitOfWork units;
  private final Customers customers;
  private final CustomerReach reach;
  private final Desk desk;

  public MeetingCustomer(
      UnitOfWork units, Customers customers, CustomerReach reach, Desk desk) {
    this.units = units;
    this.customers = customers;
    this.reach = reach;
    this.desk = desk;
  }

  @Override
  public Result meet(Command command) {
    return units.run(() -> meet(command, desk.settings()));
  }

  private Result meet(Command command, DeskSettings settings) {
    Language language =
        command.languageTag().flatMap(Language::ofTag).orElse(settings.language());
    Customers.Met met =
        customers.meet(command.address(), command.name(), command.username(), language);
    if (met.returned()) {
      reach.returned(met.customer());
    }
    return command.countsAsMessage()
        ? counted(met.customer(), command, settings.limits().messagesPerMinute())
        : new Result.Met(met.customer());
  }

  private Result counted(CustomerProfile customer, Command command, int perMinute) {
    if (perMinute == 0) {
      return new Result.Met(customer);
    }
    int sent = customers.countMessage(customer.id(), command.at());
    return sent <= perMinute
        ? new Result.Met(customer)
        : new Result.TooManyMessages(customer, perMinute, sent == perMinute + 1);
  }
}
