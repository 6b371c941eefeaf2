package io.supportbot.adapter.telegram;

import com.google.inject.PrivateModule;
import com.google.inject.Provides;
import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.client.UpdateFeed;
import io.supportbot.adapter.telegram.customer.CustomerAnnouncements;
import io.supportbot.adapter.telegram.customer.CustomerModule;
import io.supportbot.adapter.telegram.customer.CustomerSide;
import io.supportbot.adapter.telegram.outgoing.Speaker;
import io.supportbot.adapter.telegram.outgoing.SpeakerToDeliveries;
import io.supportbot.adapter.telegram.outgoing.TelegramChannel;
import io.supportbot.adapter.telegram.staff.StaffAnnouncements;
import io.supportbot.adapter.telegram.staff.StaffChat;
import io.supportbot.adapter.telegram.staff.StaffModule;
import io.supportbot.adapter.telegram.staff.StaffSide;
import io.supportbot.adapter.telegram.text.IcuTexts;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.topic.ShownTopics;
import io.supportbot.adapter.telegram.topic.TicketTopics;
import io.supportbot.adapter.telegram.topic.TopicViews;
import io.supportbot.adapter.telegram.updates.BotIdentity;
import io.supportbot.adapter.telegram.updates.IncomingReader;
import io.supportbot.adapter.telegram.updates.Introduction;
import io.supportbot.adapter.telegram.updates.Polling;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.intake.Intake;
import io.supportbot.application.intake.UpdateHandler;
import io.supportbot.application.transaction.Ids;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Puts the adapter together. Needs from outside: [TelegramConfig], the use cases, [Intake], [Deliveries], [PostedMessages], [ConversationMoves],
/// [Ids], the desk and the clock.
public final class TelegramModule extends PrivateModule {
  @Override
  protected void configure() {
    install(new CustomerModule());
    install(new StaffModule());
    expose(Channel.class);
    expose(UpdateHandler.class);
    expose(TelegramBot.class);
  }

  @Provides
  @Singleton
  TelegramClient client(TelegramConfig config) {
    return new TelegramClient(config.address());
  }

  @Provides
  @Singleton
  BotIdentity identity(TelegramConfig config) {
    return new BotIdentity(config.address().botId());
  }

  @Provides
  StaffChat staffChat(TelegramConfig config) {
    return new StaffChat(
        config.staff().chatId(), config.staff().replies() == StaffGroup.Replies.EVERY_MESSAGE);
  }

  @Provides
  @Singleton
  Posts posts(PostedMessages posted) {
    return new Posts(posted);
  }

  @Provides
  @Singleton
  ChatMoves moves(ConversationMoves moves) {
    return new ChatMoves(moves);
  }

  @Provides
  @Singleton
  KnownTopics knownTopics(Posts posts) {
    return new KnownTopics(posts);
  }

  @Provides
  @Singleton
  ShownTopics shownTopics() {
    return new ShownTopics();
  }

  @Provides
  @Singleton
  TicketTopics topics(
      TelegramClient client,
      TelegramConfig config,
      InstantSource clock,
      KnownTopics known,
      TopicViews views,
      ShownTopics shown) {
    boolean wanted = config.staff().topics() == StaffGroup.Topics.AUTO;
    return new TicketTopics(client, clock, known, views, shown, wanted);
  }

  @Provides
  @Singleton
  Speaker speaker(Deliveries deliveries, Ids ids, ChatMoves moves) {
    return new SpeakerToDeliveries(deliveries, ids, moves);
  }

  @Provides
  @Singleton
  Channel channel(
      TelegramClient client,
      TelegramConfig config,
      InstantSource clock,
      StaffAnnouncements staff,
      CustomerAnnouncements customers,
      TicketTopics topics,
      Ids ids,
      Posts posts,
      ChatMoves moves) {
    return new TelegramChannel(
        client,
        config.rateLimits(),
        clock,
        config.staff().chatId(),
        List.of(staff, customers),
        topics,
        ids,
        posts,
        moves);
  }

  @Provides
  @Singleton
  UpdateHandler handler(
      BotIdentity identity, ChatMoves moves, CustomerSide customers, StaffSide staff) {
    return new TelegramUpdates(
        new IncomingReader(identity), moves, List.of(customers, staff));
  }

  @Provides
  @Singleton
  TelegramBot bot(
      TelegramConfig config,
      TelegramClient client,
      BotIdentity identity,
      Intake intake,
      Desk desk,
      InstantSource clock) {
    UpdateFeed feed = new UpdateFeed(config.address(), Polling.KINDS);
    return new PollingBot(
        new Polling(feed, client, intake::accept, clock),
        new Introduction(
            client,
            identity,
            IcuTexts.load("common"),
            config.staff().chatId(),
            () -> desk.settings().language()));
  }
}
