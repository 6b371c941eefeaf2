package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.topic.ShownTopics;
import io.supportbot.adapter.telegram.topic.TicketTopics;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.testkit.contract.ChannelContract;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import io.supportbot.testkit.fixture.MutableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/// The channel into Telegram keeps its contract, against a Telegram that is there and well.
class TelegramChannelKeepsItsContractTest implements ChannelContract {
  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final Person ivan = sandbox.person("Иван");
  private final Group staff = sandbox.group("Поддержка", sandbox.person("Анна"));
  private final FakeUnitOfWork units = new FakeUnitOfWork();
  private final FakePostedMessages posted = new FakePostedMessages(units);
  private final TelegramChannel channel =
      new TelegramChannel(
          client,
          new RateLimits(0, 0, 0),
          MutableClock.at("2024-12-25T10:00:00Z"),
          staff.id(),
          List.of(this::onTheCard, this::toTheCustomer),
          new TicketTopics(
              client,
              MutableClock.at("2024-12-25T10:00:00Z"),
              new KnownTopics(new Posts(posted)),
              _ -> Optional.empty(),
              new ShownTopics(),
              true),
          new FakeIds(),
          new Posts(posted),
          new ChatMoves(new FakeConversationMoves(units, posted, new FakeOutbox(units))));

  TelegramChannelKeepsItsContractTest() {
    ivan.start();
  }

  @AfterEach
  void close() {
    client.close();
    sandbox.close();
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public CustomerProfile customer() {
    return new CustomerProfile(
        new CustomerId(1),
        new ContactAddress("telegram", Long.toString(ivan.id())),
        "Иван",
        Optional.empty(),
        Language.RU,
        true);
  }

  private List<Outgoing> onTheCard(Announcement announcement) {
    return announcement instanceof Announcement.TicketChanged changed
        ? List.of(
            new Outgoing.EditPosted(
                staff.id(),
                new Place.TopicOf(changed.ticket().number()),
                new Posted(changed.ticket().number(), Role.CARD),
                Html.of(changed.ticket().status().name()),
                new Keyboard.None()))
        : List.of();
  }

  private List<Outgoing> toTheCustomer(Announcement announcement) {
    return List.of(
        Outgoing.Say.to(
            Long.parseLong(announcement.customer().address().address()),
            Html.of("Новости"),
            new Keyboard.None()));
  }
}
