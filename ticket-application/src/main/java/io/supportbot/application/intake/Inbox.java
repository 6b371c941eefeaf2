package io.supportbot.application.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Updates that were handed over and not yet handled. Thread-safe.
///
/// An update is a duplicate when source and external id were stored before and not yet forgotten (see [#forgetHandledBefore]).
public interface Inbox {
  /// Stores a batch in one transaction, in its order, dropping duplicates.
  ///
  /// @return the conversations that have something new to handle
  List<String> store(List<IncomingUpdate> batch);

  /// The next unit to handle in a conversation: its oldest waiting update or, where that has a group, all waiting updates of the group.
  /// Works inside the caller's unit of work, until whose end no other unit gets anything of the same conversation.
  Optional<Next> next(String source, String conversation);

  /// Marks a unit as handled; its payloads are erased, its ids are remembered. Works inside the caller's unit of work.
  void handled(List<Stored> unit);

  /// Notes a failed attempt, to be repeated after a delay. Until then the conversation waits.
  void retry(List<Stored> unit, String error, Instant notBefore);

  /// Sets a unit aside: it no longer holds up its conversation and stays to be looked at and replayed.
  void setAside(List<Stored> unit, String error);

  /// Puts updates that were set aside back in line.
  ///
  /// @return how many
  int replay(Collection<Long> ids);

  /// Conversations of a source that have something waiting, whether due or not.
  List<String> waiting(String source);

  /// Updates that were set aside, oldest first.
  List<Stored> aside(int limit);

  /// Forgets handled updates from before a moment.
  ///
  /// @return how many
  int forgetHandledBefore(Instant moment);

  /// A stored update.
  ///
  /// @param id grows in the order of storing
  /// @param attempts how often handling it failed
  record Stored(long id, IncomingUpdate update, int attempts, Instant notBefore) {}

  /// What comes next in a conversation.
  ///
  /// @param unit at least one update, oldest first
  record Next(List<Stored> unit) {
    public Next {
      unit = List.copyOf(unit);
    }

    /// When its latest part was received.
    public Instant latest() {
      return unit.getLast().update().receivedAt();
    }

    /// How long to wait from now until it is due: for the quiet time of a group and for the delay after a failure.
    public Duration dueIn(Instant now, Duration quiet) {
      Instant due =
          unit.getFirst().update().group().isPresent() ? latest().plus(quiet) : Instant.MIN;
      for (Stored stored : unit) {
        due = stored.notBefore().isAfter(due) ? stored.notBefore() : due;
      }
      return due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
    }
  }
}
