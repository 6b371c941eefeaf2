package io.supportbot.application.access;

import io.supportbot.domain.person.Actor;

/// Lets those who work on this desk hear what is for staff alone and concerns no ticket, such as how to work on one.
public interface AdmitStaff {
  Result admit(Query query);

  /// @param actor an operator
  record Query(Actor actor) {}

  /// What came of it.
  sealed interface Result {
    /// They work here.
    record Admitted() implements Result {}

    /// They do not.
    record Refused(Refusal refusal) implements Result {}
  }
}
