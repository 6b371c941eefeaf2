package io.supportbot.application.customer;

import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerProfile;
import java.time.Instant;
import java.util.Optional;

/// Somebody turned up: makes or finds the customer, lets out what waited for their return, and counts what they ask of the desk.
public interface MeetCustomer {
  Result meet(Command command);

  /// @param languageTag IETF tag of the language their messenger speaks
  /// @param countsAsMessage whether this uses up one of their messages a minute
  record Command(
      ContactAddress address,
      String name,
      Optional<String> username,
      Optional<String> languageTag,
      boolean countsAsMessage,
      Instant at) {}

  /// What came of it.
  sealed interface Result {
    /// Here they are.
    record Met(CustomerProfile customer) implements Result {}

    /// They sent more messages in this minute than the desk allows; this one is not to be handled.
    ///
    /// @param firstTime true for the first message over the limit of a minute: the one to be answered
    record TooManyMessages(CustomerProfile customer, int perMinute, boolean firstTime)
        implements Result {}
  }
}
