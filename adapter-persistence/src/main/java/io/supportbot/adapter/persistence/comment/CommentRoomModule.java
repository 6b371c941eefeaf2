package io.supportbot.adapter.persistence.comment;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.ticket.Comments;

/// Binds what this room offers.
public final class CommentRoomModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(JooqComments.class).in(Scopes.SINGLETON);
    bind(Comments.class).to(JooqComments.class);
    bind(JooqCommentDrafts.class).in(Scopes.SINGLETON);
    bind(CommentDrafts.class).to(JooqCommentDrafts.class);
    bind(CommentRows.class).in(Scopes.SINGLETON);
  }
}
