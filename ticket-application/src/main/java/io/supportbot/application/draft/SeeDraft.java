package io.supportbot.application.draft;

import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.Actor;
import java.util.Optional;

/// A look at the draft that a customer is filling in. Changes nothing.
public interface SeeDraft {
  /// @return empty where there is none, or the actor is no customer
  Optional<Draft> see(Actor actor);
}
