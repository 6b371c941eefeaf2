package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.topic.ShownTopics;
import io.supportbot.adapter.telegram.topic.TicketTopics;
import io.supportbot.adapter.telegram.topic.TopicView;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.DeliveryOutcome.Delivered;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The channel, with a Telegram of its own and one operator in the staff group.
final class SandboxedChannel implements AutoCloseable {
  static final TicketNumber TICKET = new TicketNumber(LocalDate.of(2024, 12, 25), 1);
  static final Posted CARD = new Posted(TICKET, Role.CARD);

  final TelegramSandbox sandbox = TelegramSandbox.start();
  final Person anna = sandbox.person("Anna");
  final Group staff;
  final FakeUnitOfWork units = new FakeUnitOfWork();
  final ShownTopics shown = new ShownTopics();
  final FakePostedMessages posted = new FakePostedMessages(units);
  final Posts posts = new Posts(posted);
  final ChatMoves moves =
      new ChatMoves(new FakeConversationMoves(units, posted, new FakeOutbox(units)));
  final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");

  /// How the topics of tickets are to look; a ticket without an entry is not there.
  final Map<TicketNumber, TopicView> views = new HashMap<>();

  /// Happens whenever it is asked how a topic is to look.
  Runnable beforeView = () -> {};

  final TelegramChannel channel;
  private final TelegramClient client = Addresses.client(sandbox);
  private final FakeIds ids = new FakeIds();

  /// @param staff makes the staff group
  SandboxedChannel(BiFunction<TelegramSandbox, Person, Group> staff, boolean topicsWanted) {
    this.staff = staff.apply(sandbox, anna);
    this.channel =
        new TelegramChannel(
            client,
            new RateLimits(30, 1, 20),
            clock,
            this.staff.id(),
            List.of(),
            new TicketTopics(
                client,
                clock,
                new KnownTopics(posts),
                ticket -> {
                  beforeView.run();
                  return Optional.ofNullable(views.get(ticket));
                },
                shown,
                topicsWanted),
            ids,
            posts,
            moves);
  }

  /// In a group of the oldest kind.
  static SandboxedChannel plain() {
    return new SandboxedChannel((sandbox, anna) -> sandbox.basicGroup("Desk", anna), true);
  }

  @Override
  public void close() {
    client.close();
    sandbox.close();
  }

  /// Delivers what has to arrive, and remembers it as the dispatcher does.
  List<PostedMessage> delivered(Outgoing outgoing) {
    DeliveryOutcome outcome = deliver(outgoing);
    assertThat(outcome).isInstanceOf(Delivered.class);
    List<PostedMessage> messages = ((Delivered) outcome).posted();
    posted.remember(messages);
    return messages;
  }

  DeliveryOutcome deliver(Outgoing outgoing) {
    return channel.deliver(delivery(outgoing));
  }

  Delivery delivery(Outgoing outgoing) {
    return new OutgoingDeliveries(ids, moves).of(List.of(outgoing)).getFirst();
  }

  /// A file that the bot got from somebody.
  static Attachment received(AttachmentKind kind, String fileId) {
    return new Attachment(
        kind,
        new FileReference("telegram", fileId),
        Optional.empty(),
        Optional.empty(),
        1000,
        Optional.empty());
  }
}
