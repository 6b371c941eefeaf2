package io.supportbot.adapter.persistence;

import com.google.inject.Exposed;
import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import io.supportbot.adapter.persistence.comment.CommentRoomModule;
import io.supportbot.adapter.persistence.customer.CustomerRoomModule;
import io.supportbot.adapter.persistence.database.DatabaseConfig;
import io.supportbot.adapter.persistence.database.DatabaseRoomModule;
import io.supportbot.adapter.persistence.delivery.DeliveryRoomModule;
import io.supportbot.adapter.persistence.draft.DraftRoomModule;
import io.supportbot.adapter.persistence.history.HistoryRoomModule;
import io.supportbot.adapter.persistence.intake.IntakeRoomModule;
import io.supportbot.adapter.persistence.protection.ProtectionConfig;
import io.supportbot.adapter.persistence.protection.ProtectionRoomModule;
import io.supportbot.adapter.persistence.search.SearchRoomModule;
import io.supportbot.adapter.persistence.ticket.TicketRoomModule;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.Leadership;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.ticket.Comments;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;
import javax.sql.DataSource;

/// Offers all ports of storage, and [Database], which starts and stops what is behind them. Needs a `java.time.InstantSource`,
/// and `Tasks` to look after the embedded server.
///
/// The ports may be handed out at once but used only between start and stop; the data source may be asked for only then.
public final class PersistenceModule extends PrivateModule {
  private final PersistenceConfig config;

  /// A module that stores as the config says.
  public PersistenceModule(PersistenceConfig config) {
    this.config = config;
  }

  @Override
  protected void configure() {
    bind(DatabaseConfig.class).toInstance(databaseConfig());
    bind(ProtectionConfig.class).toInstance(new ProtectionConfig(config.encryption()));
    bind(Database.class).in(Scopes.SINGLETON);
    install(new DatabaseRoomModule());
    install(new ProtectionRoomModule());
    install(new TicketRoomModule());
    install(new DraftRoomModule());
    install(new CommentRoomModule());
    install(new CustomerRoomModule());
    install(new HistoryRoomModule());
    install(new IntakeRoomModule());
    install(new DeliveryRoomModule());
    install(new SearchRoomModule());
    expose(Database.class);
    expose(UnitOfWork.class);
    expose(Ids.class);
    expose(FieldCipher.class);
    expose(Tickets.class);
    expose(Drafts.class);
    expose(Comments.class);
    expose(CommentDrafts.class);
    expose(Customers.class);
    expose(TicketEvents.class);
    expose(Inbox.class);
    expose(Leadership.class);
    expose(Outbox.class);
    expose(PostedMessages.class);
    expose(ConversationMoves.class);
    expose(SearchIndex.class);
  }

  private DatabaseConfig databaseConfig() {
    return new DatabaseConfig(
        config.dataDir().resolve("postgres"),
        config
            .external()
            .map(
                external ->
                    new DatabaseConfig.External(
                        external.url(), external.user(), external.password(), external.place())),
        config.keys(),
        config.poolSize());
  }

  @Provides
  @Exposed
  DataSource dataSource(Database database) {
    return database.dataSource();
  }
}
