package io.supportbot.adapter.persistence.delivery;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.testkit.contract.OutboxContract;

/// The outbox keeps its contract.
class JooqOutboxTest extends SharedStoreTest implements OutboxContract {}
