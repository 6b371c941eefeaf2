package io.supportbot.adapter.persistence.comment;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.testkit.contract.CommentsContract;

/// Comments keep their contract.
class JooqCommentsTest extends SharedStoreTest implements CommentsContract {}
