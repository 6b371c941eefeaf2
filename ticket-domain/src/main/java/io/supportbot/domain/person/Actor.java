package io.supportbot.domain.person;

/// Who asks for something or did it. Every command and every event names its actor.
public sealed interface Actor {
  /// A customer, for whom only their own tickets exist.
  record Customer(CustomerId id) implements Actor {}

  /// Someone who claims to be an operator. Whether they are one is decided by the application.
  record Operator(OperatorId id) implements Actor {}

  /// Another system that uses the API.
  ///
  /// @param name the name under which the configuration lists it
  record ApiClient(String name) implements Actor {
    public ApiClient {
      if (name.isBlank()) {
        throw new IllegalArgumentException("API client name must not be blank");
      }
    }
  }

  /// The desk itself: timers and rules.
  record Automation() implements Actor {}
}
