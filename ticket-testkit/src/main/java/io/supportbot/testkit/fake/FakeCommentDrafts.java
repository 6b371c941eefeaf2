package io.supportbot.testkit.fake;

import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.domain.person.CustomerId;
import java.util.Optional;

/// Half comments in memory.
public final class FakeCommentDrafts implements CommentDrafts {
  private final Table<CustomerId, CommentDraft> drafts;

  public FakeCommentDrafts(FakeUnitOfWork units) {
    drafts = new Table<>(units);
  }

  @Override
  public Optional<CommentDraft> find(CustomerId customer) {
    return drafts.get(customer);
  }

  @Override
  public void save(CommentDraft draft) {
    drafts.put(draft.customer(), draft);
  }

  @Override
  public void remove(CustomerId customer) {
    drafts.remove(customer);
  }
}
