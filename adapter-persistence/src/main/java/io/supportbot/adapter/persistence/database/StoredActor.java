package io.supportbot.adapter.persistence.database;

import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.OperatorId;
import org.jspecify.annotations.Nullable;

/// An actor in three columns. The schema sees to it that id and name fit the kind.
public record StoredActor(String kind, @Nullable Long id, @Nullable String name) {
  private static final String CUSTOMER = "CUSTOMER";
  private static final String OPERATOR = "OPERATOR";
  private static final String API_CLIENT = "API_CLIENT";
  private static final String AUTOMATION = "AUTOMATION";

  /// The columns of an actor.
  public static StoredActor of(Actor actor) {
    return switch (actor) {
      case Actor.Customer customer -> new StoredActor(CUSTOMER, customer.id().value(), null);
      case Actor.Operator operator -> new StoredActor(OPERATOR, operator.id().value(), null);
      case Actor.ApiClient client -> new StoredActor(API_CLIENT, null, client.name());
      case Actor.Automation _ -> new StoredActor(AUTOMATION, null, null);
    };
  }

  /// The actor that was stored.
  public Actor actor() {
    if (id != null) {
      return kind.equals(CUSTOMER)
          ? new Actor.Customer(new CustomerId(id))
          : new Actor.Operator(new OperatorId(id));
    }
    return name == null ? new Actor.Automation() : new Actor.ApiClient(name);
  }
}
