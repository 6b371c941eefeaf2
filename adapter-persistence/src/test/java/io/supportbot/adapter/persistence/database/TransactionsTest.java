package io.supportbot.adapter.persistence.database;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.testkit.contract.UnitOfWorkContract;

/// Units of work keep their contract.
class TransactionsTest extends SharedStoreTest implements UnitOfWorkContract {}
