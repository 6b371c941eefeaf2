package io.supportbot.application.comment;

import io.supportbot.domain.person.Actor;

/// A customer drops their half comment.
public interface DropComment {
  /// @param actor a customer
  /// @return whether there was one
  boolean drop(Actor actor);
}
