package io.supportbot.adapter.persistence.customer;

import static io.supportbot.adapter.persistence.jooq.Tables.CUSTOMERS;
import static io.supportbot.adapter.persistence.jooq.Tables.CUSTOMER_ACTIVITY;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.name;

import io.supportbot.adapter.persistence.database.Transactions;
import io.supportbot.adapter.persistence.jooq.tables.records.CustomersRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Condition;

/// Customers in PostgreSQL. Meeting a customer who has not changed is one read and no write.
final class JooqCustomers implements Customers {
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final SealedColumn names;
  private final SealedColumn usernames;

  @Inject
  JooqCustomers(Transactions transactions, FieldCipher cipher) {
    this.transactions = transactions;
    this.names = new SealedColumn(cipher, "customers.name");
    this.usernames = new SealedColumn(cipher, "customers.username");
  }

  @Override
  public Met meet(
      ContactAddress address, String name, Optional<String> username, Language language) {
    Optional<CustomerProfile> known = find(address);
    if (known.isPresent() && isUpToDate(known.get(), name, username)) {
      return new Met(known.get(), false);
    }
    CustomerProfile met = store(address, name, username, language);
    return new Met(met, known.isPresent() && !known.get().reachable());
  }

  @Override
  public Optional<CustomerProfile> find(CustomerId id) {
    return findBy(CUSTOMERS.ID.eq(id));
  }

  @Override
  public Optional<CustomerProfile> find(ContactAddress address) {
    return findBy(
        CUSTOMERS.CHANNEL.eq(address.channel()).and(CUSTOMERS.ADDRESS.eq(address.address())));
  }

  @Override
  public void speak(CustomerId id, Language language) {
    transactions.query(
        jooq ->
            jooq.update(CUSTOMERS)
                .set(CUSTOMERS.LANGUAGE, language)
                .where(CUSTOMERS.ID.eq(id))
                .execute());
  }

  @Override
  public boolean reachable(CustomerId id, boolean reachable) {
    return transactions.query(
        jooq ->
            jooq.update(CUSTOMERS)
                    .set(CUSTOMERS.REACHABLE, reachable)
                    .where(CUSTOMERS.ID.eq(id).and(CUSTOMERS.REACHABLE.ne(reachable)))
                    .execute()
                > 0);
  }

  /// Older minutes go in the same statement, so that a customer never has more than a few rows.
  @Override
  public int countMessage(CustomerId id, Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return transactions.query(
        jooq ->
            jooq.with(name("forgotten"))
                .as(
                    jooq.deleteFrom(CUSTOMER_ACTIVITY)
                        .where(CUSTOMER_ACTIVITY.CUSTOMER.eq(id))
                        .and(CUSTOMER_ACTIVITY.MINUTE.lt(minute.minus(REMEMBERED)))
                        .returning(CUSTOMER_ACTIVITY.MINUTE))
                .insertInto(CUSTOMER_ACTIVITY)
                .columns(
                    CUSTOMER_ACTIVITY.CUSTOMER,
                    CUSTOMER_ACTIVITY.MINUTE,
                    CUSTOMER_ACTIVITY.MESSAGES)
                .values(id, minute, 1)
                .onConflict(CUSTOMER_ACTIVITY.CUSTOMER, CUSTOMER_ACTIVITY.MINUTE)
                .doUpdate()
                .set(CUSTOMER_ACTIVITY.MESSAGES, CUSTOMER_ACTIVITY.MESSAGES.plus(1))
                .returningResult(CUSTOMER_ACTIVITY.MESSAGES)
                .fetchSingle()
                .value1());
  }

  private static boolean isUpToDate(CustomerProfile known, String name, Optional<String> username) {
    return known.reachable() && known.name().equals(name) && known.username().equals(username);
  }

  private CustomerProfile store(
      ContactAddress address, String name, Optional<String> username, Language language) {
    String place = place(address);
    return transactions.query(
        jooq ->
            profile(
                jooq.insertInto(CUSTOMERS)
                    .set(CUSTOMERS.CHANNEL, address.channel())
                    .set(CUSTOMERS.ADDRESS, address.address())
                    .set(CUSTOMERS.NAME, names.seal(name, place))
                    .set(CUSTOMERS.USERNAME, usernames.seal(username, place))
                    .set(CUSTOMERS.LANGUAGE, language)
                    .set(CUSTOMERS.REACHABLE, true)
                    .onConflict(CUSTOMERS.CHANNEL, CUSTOMERS.ADDRESS)
                    .doUpdate()
                    .set(CUSTOMERS.NAME, excluded(CUSTOMERS.NAME))
                    .set(CUSTOMERS.USERNAME, excluded(CUSTOMERS.USERNAME))
                    .set(CUSTOMERS.REACHABLE, true)
                    .returning()
                    .fetchSingle()));
  }

  private Optional<CustomerProfile> findBy(Condition which) {
    return transactions.query(
        jooq -> jooq.selectFrom(CUSTOMERS).where(which).fetchOptional().map(this::profile));
  }

  private CustomerProfile profile(CustomersRecord row) {
    ContactAddress address = new ContactAddress(row.getChannel(), row.getAddress());
    return new CustomerProfile(
        row.getId(),
        address,
        names.open(row.getName(), place(address)),
        usernames.openIfAny(row.getUsername(), place(address)),
        row.getLanguage(),
        row.getReachable());
  }

  /// The row must be known before the store gives an id.
  private static String place(ContactAddress address) {
    return address.channel() + "/" + address.address();
  }
}
