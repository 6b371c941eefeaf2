package io.supportbot.adapter.persistence.comment;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.testkit.contract.CommentDraftsContract;

/// Half comments keep their contract.
class JooqCommentDraftsTest extends SharedStoreTest implements CommentDraftsContract {
  @Override
  public CommentDrafts commentDrafts() {
    return store().get(CommentDrafts.class);
  }
}
