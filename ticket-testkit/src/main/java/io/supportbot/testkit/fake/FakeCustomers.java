package io.supportbot.testkit.fake;

import io.supportbot.application.customer.Customers;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Customers in memory, numbered from 1.
public final class FakeCustomers implements Customers {
  private final Table<ContactAddress, CustomerProfile> customers;
  private final Table<Minute, Integer> messages;
  private final AtomicLong lastId = new AtomicLong();

  public FakeCustomers(FakeUnitOfWork units) {
    customers = new Table<>(units);
    messages = new Table<>(units);
  }

  @Override
  public Met meet(
      ContactAddress address, String name, Optional<String> username, Language language) {
    customers.lock(address);
    Optional<CustomerProfile> known = customers.get(address);
    CustomerProfile met =
        new CustomerProfile(
            known
                .map(CustomerProfile::id)
                .orElseGet(() -> new CustomerId(lastId.incrementAndGet())),
            address,
            name,
            username,
            known.map(CustomerProfile::language).orElse(language),
            true);
    customers.put(address, met);
    return new Met(met, known.isPresent() && !known.get().reachable());
  }

  @Override
  public Optional<CustomerProfile> find(CustomerId id) {
    return customers.values().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public Optional<CustomerProfile> find(ContactAddress address) {
    return customers.get(address);
  }

  @Override
  public void speak(CustomerId id, Language language) {
    find(id).ifPresent(c -> customers.put(c.address(), c.speaking(language)));
  }

  @Override
  public boolean reachable(CustomerId id, boolean reachable) {
    Optional<CustomerProfile> changed = find(id).filter(c -> c.reachable() != reachable);
    changed.ifPresent(
        c ->
            customers.put(
                c.address(),
                new CustomerProfile(
                    c.id(), c.address(), c.name(), c.username(), c.language(), reachable)));
    return changed.isPresent();
  }

  @Override
  public int countMessage(CustomerId id, Instant at) {
    Minute minute = new Minute(id, at.truncatedTo(ChronoUnit.MINUTES));
    messages.lock(minute);
    int count = messages.get(minute).orElse(0) + 1;
    messages.put(minute, count);
    return count;
  }

  private record Minute(CustomerId customer, Instant start) {}
}
