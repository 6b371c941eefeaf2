package io.supportbot.adapter.persistence.testing;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.ticket.Comments;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;

/// A test on the store that all such tests of a JVM share, emptied before each of them.
public abstract class SharedStoreTest {
  /// Empties the store.
  @BeforeEach
  protected void clear() {
    store().clear();
  }

  /// The store.
  protected static TestStore store() {
    return Holder.STORE;
  }

  /// The unit of work of the store.
  public UnitOfWork unitOfWork() {
    return store().get(UnitOfWork.class);
  }

  /// The tickets of the store.
  public Tickets tickets() {
    return store().get(Tickets.class);
  }

  /// The customers of the store.
  public Customers customers() {
    return store().get(Customers.class);
  }

  /// The comments of the store.
  public Comments comments() {
    return store().get(Comments.class);
  }

  /// The outbox of the store.
  public Outbox outbox() {
    return store().get(Outbox.class);
  }

  private static final class Holder {
    private static final TestStore STORE = TestStore.open();
  }
}
