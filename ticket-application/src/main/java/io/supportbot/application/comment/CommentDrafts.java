package io.supportbot.application.comment;

import io.supportbot.domain.person.CustomerId;
import java.util.Optional;

/// Half comments, at most one a customer. Works inside the caller's unit of work. Thread-safe.
public interface CommentDrafts {
  /// The customer's half comment.
  Optional<CommentDraft> find(CustomerId customer);

  /// Stores it in place of the customer's earlier one.
  void save(CommentDraft draft);

  /// Forgets it, if there is one.
  void remove(CustomerId customer);
}
