package io.supportbot.adapter.persistence.customer;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.customer.Customers;

/// Binds what this room offers.
public final class CustomerRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqCustomers.class).in(Scopes.SINGLETON);
    bind(Customers.class).to(JooqCustomers.class);
  }
}
