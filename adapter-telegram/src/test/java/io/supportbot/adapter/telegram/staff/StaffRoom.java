package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.topic.KnownTopics;
import io.supportbot.adapter.telegram.topic.ShownTopics;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fixture.DeskBuilder;
import io.supportbot.testkit.fixture.MutableClock;
import io.supportbot.testkit.fixture.People;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A staff group in memory: what is said in it counts as delivered at once.
final class StaffRoom {
  static final long GROUP = -1001234567890L;
  static final Instant NOW = Instant.parse("2024-12-25T12:00:00Z");

  final FakeStore store = new FakeStore();
  final Posts posts = new Posts(store.postedMessages());
  final KnownTopics topics = new KnownTopics(posts);
  final MutableClock clock = MutableClock.at("2024-12-25T12:00:00Z");
  final FakeDesk desk = new FakeDesk(DeskBuilder.aDesk().build());
  final StaffAnnouncements announcements;
  final StaffSide side;
  private final TicketJournal journal;

  private final List<Outgoing> said = new ArrayList<>();
  private int lastMessage = 100;

  StaffRoom() {
    this(false);
  }

  /// @param everyMessageGoesOut whether in topics answers are not needed
  StaffRoom(boolean everyMessageGoesOut) {
    StaffChat chat = new StaffChat(GROUP, everyMessageGoesOut);
    StaffWords words = new StaffWords(desk);
    CardKeyboard keyboard = new CardKeyboard(words, desk);
    TicketCard cards = new TicketCard(chat, words, keyboard);
    ShortReplies sentences = new ShortReplies(chat, words);
    RealDesk work = RealDesk.on(store, desk, this::announce);
    StaffTalk talk = new StaffTalk(posts, topics, clock);
    StaffNotes notes = new StaffNotes(work.comment(), talk, sentences, chat, words);
    PressAnswers answers = new PressAnswers(work.see(), posts, cards, chat, words);
    announcements =
        new StaffAnnouncements(cards, new CustomerWords(chat, cards, words), words);
    side =
        new StaffSide(
            chat,
            new ChatMoves(store.conversationMoves()),
            talk,
            new TopicNews(topics, new ShownTopics()),
            new StaffPresses(
                work.take(),
                work.assign(),
                work.returning(),
                work.resolve(),
                work.reopen(),
                new CardViews(work.see(), answers, cards, keyboard, chat, words),
                answers,
                words),
            new StaffReplies(
                work.see(),
                work.comment(),
                work.reject(),
                talk,
                sentences,
                keyboard,
                chat,
                words),
            notes,
            new StaffCommands(
                work.admit(), work.see(), topics, cards, notes, sentences, chat, words),
            new StaffEdits(work.see(), talk, notes, sentences, keyboard, words),
            sentences,
            words,
            out -> out.forEach(this::deliver));
    journal = work.journal();
    People.IVAN.meets(store.customers());
  }

  /// Stores a ticket in this state and shows its card.
  ///
  /// @return the card's message
  int holding(Ticket ticket) {
    Ticket.Open open = journal.opened(Ticket.open(ticket.details()));
    if (!(ticket instanceof Ticket.Open)) {
      store.tickets().save(at(ticket, open.version()));
    }
    said.clear();
    return newest(ticket.number(), Role.CARD);
  }

  void announce(Announcement announcement) {
    announcements.of(announcement).forEach(this::deliver);
  }

  void press(OperatorId who, ButtonData button, int message) {
    press(who, ButtonCodec.encode(button), message);
  }

  void press(OperatorId who, String data, int message) {
    side.handle(new Incoming.Press(group(), sender(who), "p1", data, message, NOW));
  }

  /// @return the message
  int reply(OperatorId who, int to, String text, Attachment... files) {
    return write(sender(who), Optional.of(to), text, files);
  }

  /// @return the message
  int write(Incoming.Sender who, Optional<Integer> to, String text, Attachment... files) {
    return write(who, to, Optional.empty(), text, files);
  }

  /// Writes in a topic.
  ///
  /// @return the message
  int write(
      Incoming.Sender who,
      Optional<Integer> to,
      Optional<Integer> topic,
      String text,
      Attachment... files) {
    return write(
        who,
        to.map(replied -> new Incoming.Replied(replied, true, NOW.minusSeconds(60))),
        topic,
        text,
        List.of(files));
  }

  /// Answers a message of the bot in the second in which it was sent.
  void replyAtOnce(OperatorId who, int to, String text) {
    int _ =
        write(
            sender(who),
            Optional.of(new Incoming.Replied(to, true, NOW)),
            Optional.empty(),
            text,
            List.of());
  }

  /// @return the message
  int write(
      Incoming.Sender who,
      Optional<Incoming.Replied> to,
      Optional<Integer> topic,
      String text,
      List<Attachment> files) {
    int id = ++lastMessage;
    List<Integer> ids = new ArrayList<>(List.of(id));
    for (int i = 1; i < files.size(); i++) {
      ids.add(++lastMessage);
    }
    side.handle(
        new Incoming.Message(
            group(),
            who,
            ids,
            text,
            files,
            to,
            topic,
            text.isEmpty() && files.isEmpty(),
            NOW,
            NOW));
    return id;
  }

  void edit(OperatorId who, int message, String text) {
    side.handle(new Incoming.Edited(group(), sender(who), message, text, Optional.empty(), NOW));
  }

  /// What was said since the last time.
  List<Outgoing> said() {
    List<Outgoing> out = List.copyOf(said);
    said.clear();
    return out;
  }

  /// What was said since the last time, of one kind.
  <T extends Outgoing> List<T> said(Class<T> kind) {
    return said().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The newest message in the group.
  int lastMessage() {
    return lastMessage;
  }

  int newest(TicketNumber ticket, Role role) {
    return posts.newest(GROUP, new Posted(ticket, role)).orElseThrow();
  }

  Ticket ticket(TicketNumber number) {
    return store.tickets().find(number).orElseThrow();
  }

  static Incoming.Chat group() {
    return new Incoming.Chat(GROUP, false);
  }

  static Incoming.Sender sender(OperatorId who) {
    return new Incoming.Sender(
        who.value(), "Someone", Optional.empty(), Optional.of("ru"), false, false);
  }

  static Incoming.Sender anonymous() {
    return new Incoming.Sender(
        1087968824L, "Group", Optional.empty(), Optional.empty(), true, true);
  }

  private void deliver(Outgoing outgoing) {
    said.add(outgoing);
    switch (outgoing) {
      case Outgoing.Say say ->
          say.posted()
              .ifPresentOrElse(
                  this::remember, () -> posts.rememberAside(GROUP, List.of(++lastMessage)));
      case Outgoing.SendFiles files -> files.posted().ifPresent(this::remember);
      case Outgoing.EditPosted _,
          Outgoing.RetireCards _,
          Outgoing.PointToTopic _,
          Outgoing.Edit _,
          Outgoing.DropButtons _,
          Outgoing.AnswerPress _,
          Outgoing.React _ -> {}
    }
  }

  private void remember(Posted posted) {
    posts.remember(GROUP, List.of(++lastMessage), posted);
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
}
