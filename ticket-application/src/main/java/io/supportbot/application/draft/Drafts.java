package io.supportbot.application.draft;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The drafts that customers are filling in, at most one a customer. Works inside the caller's unit of work. Thread-safe.
public interface Drafts {
  /// The customer's draft. Until the unit of work ends no other unit gets the same draft.
  Optional<Draft> find(CustomerId customer);

  /// Stores a draft in place of the customer's earlier one.
  void save(Draft draft);

  /// Forgets the customer's draft, if there is one.
  void remove(CustomerId customer);

  /// Drafts not touched since a moment, the longest untouched first. Found without reading what is in them, so that one that cannot be read
  /// hides none. Drafts that another unit of work has in hand are left out; until the unit of work ends no other unit gets the listed ones.
  ///
  /// @param after where an earlier list ended; empty for the first
  List<Untouched> untouchedSince(Instant moment, Optional<Untouched> after, int limit);

  /// A draft that nobody touched since.
  record Untouched(Instant touchedAt, CustomerId customer) {}
}
