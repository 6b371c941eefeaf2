package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.task.Tasks;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.DeskBuilder;
import io.supportbot.testkit.fixture.MutableClock;
import io.supportbot.testkit.fixture.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Ivan's private chat in memory: shows what he would see. What is said counts as delivered at
/// once.
final class PrivateChat {
  static final long CHAT = 2001;

  final FakeStore store = new FakeStore();
  final FakeDesk desk = new FakeDesk(DeskBuilder.aDesk().build());
  final MutableClock clock = MutableClock.at("2024-12-25T12:00:00Z");
  final CustomerSide side;

  private final CustomerAnnouncements announcements;

  private final TreeMap<Integer, Bubble> bubbles = new TreeMap<>();
  private final List<Outgoing> said = new ArrayList<>();
  private String languageTag = "ru";
  private int lastMessage = 10;
  private int lastPress;

  PrivateChat() {
    HandDrivenScheduler timer = new HandDrivenScheduler(clock);
    Injector injector =
        Guice.createInjector(
            Stage.PRODUCTION,
            new CustomerModule(),
            new WorkingDesk(
                store, desk, clock, new AtOnce(), new Tasks(timer, timer), this::deliver));
    side = injector.getInstance(CustomerSide.class);
    announcements = injector.getInstance(CustomerAnnouncements.class);
  }

  /// Ivan's Telegram speaks another language.
  PrivateChat speaking(String tag) {
    languageTag = tag;
    return this;
  }

  /// @return the message
  int write(String text, Attachment... files) {
    return write(Optional.empty(), text, files);
  }

  /// @return the message
  int reply(int to, String text, Attachment... files) {
    return write(Optional.of(new Incoming.Replied(to, true, clock.instant())), text, files);
  }

  void sendSticker() {
    handle(message(Optional.empty(), "", List.of(), true));
  }

  void edit(int message, String text) {
    handle(new Incoming.Edited(chat(), sender(), message, text, Optional.empty(), clock.instant()));
  }

  /// Presses the newest button with this text.
  ///
  /// @return the message it stands under
  int press(String text) {
    Bubble bubble =
        bubbles.descendingMap().values().stream()
            .filter(candidate -> candidate.button(text).isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text));
    press(bubble.id(), bubble.button(text).orElseThrow().data());
    return bubble.id();
  }

  void press(int message, ButtonData data) {
    press(message, ButtonCodec.encode(data));
  }

  /// Every press must be answered once, before anything else.
  void press(int message, String data) {
    said.clear();
    String id = "press-" + ++lastPress;
    handle(new Incoming.Press(chat(), sender(), id, data, message, clock.instant()));
    assertThat(said)
        .filteredOn(Outgoing.AnswerPress.class::isInstance)
        .singleElement()
        .isSameAs(said.getFirst())
        .extracting(answer -> ((Outgoing.AnswerPress) answer).press())
        .isEqualTo(id);
  }

  void handle(Incoming incoming) {
    if (!(incoming instanceof Incoming.Press)) {
      said.clear();
    }
    store
        .units()
        .run(
            () -> {
              side.handle(incoming);
              return true;
            });
  }

  /// Stores a ticket of Ivan in this state, as if it had been opened long ago.
  void has(Ticket ticket) {
    meet();
    Ticket.Open open = store.tickets().add(new Ticket.Open(ticket.details(), 0));
    store
        .ticketEvents()
        .append(
            List.of(
                new TicketEvent.Opened(
                    ticket.number(),
                    new Actor.Customer(People.IVAN.id()),
                    ticket.details().openedAt())));
    if (!(ticket instanceof Ticket.Open)) {
      store.tickets().save(at(ticket, open.version()));
    }
  }

  /// What the customer is told of this.
  List<Outgoing> told(Announcement announcement) {
    return announcements.of(announcement);
  }

  void deliver(List<? extends Outgoing> outgoing) {
    outgoing.forEach(this::deliver);
  }

  /// Ivan, once he has turned up.
  CustomerId ivan() {
    return store.customers().find(People.IVAN.address()).orElseThrow().id();
  }

  /// What was said by the last thing that happened.
  List<Outgoing> said() {
    return List.copyOf(said);
  }

  /// What the last press was answered with.
  String pressAnswer() {
    return ((Outgoing.AnswerPress) said.getFirst()).text();
  }

  /// The newest message: its text, and below it the buttons row by row in brackets.
  String newest() {
    return bubbles.lastEntry().getValue().asSeen();
  }

  int newestId() {
    return bubbles.lastKey();
  }

  String shown(int message) {
    return Objects.requireNonNull(bubbles.get(message)).asSeen();
  }

  private int write(Optional<Incoming.Replied> replyTo, String text, Attachment... files) {
    Incoming.Message message = message(replyTo, text, List.of(files), false);
    handle(message);
    return message.id();
  }

  private Incoming.Message message(
      Optional<Incoming.Replied> replyTo,
      String text,
      List<Attachment> files,
      boolean unsupported) {
    List<Integer> ids = new ArrayList<>(List.of(++lastMessage));
    for (int i = 1; i < files.size(); i++) {
      ids.add(++lastMessage);
    }
    return new Incoming.Message(
        chat(),
        sender(),
        ids,
        text,
        files,
        replyTo,
        Optional.empty(),
        unsupported,
        clock.instant(),
        clock.instant());
  }

  private void deliver(Outgoing outgoing) {
    said.add(outgoing);
    switch (outgoing) {
      case Outgoing.Say say -> {
        int id = ++lastMessage;
        bubbles.put(id, new Bubble(id, say.text().value(), say.keyboard()));
        say.posted().ifPresent(posted -> remember(id, posted));
      }
      case Outgoing.SendFiles files ->
          files.posted().ifPresent(posted -> remember(++lastMessage, posted));
      case Outgoing.Edit(long _, int message, var text, Keyboard keyboard) ->
          bubbles.put(message, new Bubble(message, text.value(), keyboard));
      case Outgoing.DropButtons(long _, int message) ->
          bubbles.computeIfPresent(
              message, (id, bubble) -> new Bubble(id, bubble.text(), new Keyboard.None()));
      case Outgoing.EditPosted _, Outgoing.RetireCards _, Outgoing.PointToTopic _ ->
          throw new AssertionError("a customer's chat has no card of its own and no topics");
      case Outgoing.AnswerPress _, Outgoing.React _ -> {}
    }
  }

  private void remember(int message, Posted posted) {
    new Posts(store.postedMessages()).remember(CHAT, List.of(message), posted);
  }

  private void meet() {
    People.IVAN.meets(store.customers());
  }

  private Incoming.Sender sender() {
    return new Incoming.Sender(
        CHAT, "Иван Петров", Optional.of("ivan_petrov"), Optional.of(languageTag), false, false);
  }

  private static Incoming.Chat chat() {
    return new Incoming.Chat(CHAT, true);
  }

  private static Ticket at(Ticket ticket, long version) {
    return switch (ticket) {
      case Ticket.Open t -> new Ticket.Open(t.details(), version);
      case Ticket.InProgress t -> new Ticket.InProgress(t.details(), version, t.operator());
      case Ticket.Resolved t ->
          new Ticket.Resolved(t.details(), version, t.operator(), t.finishedAt());
      case Ticket.Rejected t ->
          new Ticket.Rejected(t.details(), version, t.operator(), t.reason(), t.finishedAt());
      case Ticket.Closed t ->
          new Ticket.Closed(t.details(), version, t.operator(), t.finishedAt());
    };
  }

  /// Hands what the announcements say to the chat at once.
  private final class AtOnce implements Channel {
    @Override
    public String name() {
      return "telegram";
    }

    @Override
    public List<Delivery> announce(Announcement announcement) {
      PrivateChat.this.deliver(told(announcement));
      return List.of();
    }

    @Override
    public Duration admit(Delivery next) {
      throw new AssertionError("nothing waits");
    }

    @Override
    public DeliveryOutcome deliver(Delivery delivery) {
      throw new AssertionError("nothing waits");
    }
  }
}
