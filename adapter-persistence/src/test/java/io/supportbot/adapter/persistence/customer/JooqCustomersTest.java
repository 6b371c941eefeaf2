package io.supportbot.adapter.persistence.customer;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.testkit.contract.CustomersContract;

/// Customers keep their contract.
class JooqCustomersTest extends SharedStoreTest implements CustomersContract {}
