package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Speaker;
import io.supportbot.adapter.telegram.updates.ChatSide;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// All groups: the staff's own, and those that the bot does not work in.
public final class StaffSide implements ChatSide {
  private final StaffChat staff;
  private final ChatMoves moves;
  private final StaffTalk talk;
  private final TopicNews topics;
  private final StaffPresses presses;
  private final StaffReplies replies;
  private final StaffNotes notes;
  private final StaffCommands commands;
  private final StaffEdits edits;
  private final ShortReplies sentences;
  private final StaffWords words;
  private final Speaker speaker;

  @Inject
  StaffSide(
      StaffChat staff,
      ChatMoves moves,
      StaffTalk talk,
      TopicNews topics,
      StaffPresses presses,
      StaffReplies replies,
      StaffNotes notes,
      StaffCommands commands,
      StaffEdits edits,
      ShortReplies sentences,
      StaffWords words,
      Speaker speaker) {
    this.staff = staff;
    this.moves = moves;
    this.talk = talk;
    this.topics = topics;
    this.presses = presses;
    this.replies = replies;
    this.notes = notes;
    this.commands = commands;
    this.edits = edits;
    this.sentences = sentences;
    this.words = words;
    this.speaker = speaker;
  }

  /// The one who speaks, as someone who claims to be an operator; the use cases check it.
  static Actor.Operator actor(Incoming.Sender sender) {
    return new Actor.Operator(new OperatorId(sender.id()));
  }

  @Override
  public boolean serves(Incoming.Chat chat) {
    return !chat.isPrivate();
  }

  @Override
  public void handle(Incoming incoming) {
    List<Outgoing> out = isStaff(incoming.chat()) ? inStaffGroup(incoming) : elsewhere(incoming);
    if (!out.isEmpty()) {
      speaker.say(out);
    }
  }

  private boolean isStaff(Incoming.Chat chat) {
    return chat.id() == staff.id() || chat.id() == moves.current(staff.id());
  }

  private List<Outgoing> inStaffGroup(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Message message -> message(message);
      case Incoming.Press press -> isPerson(press.sender()) ? presses.of(press) : stranger(press);
      case Incoming.Edited edited -> isPerson(edited.sender()) ? edits.of(edited) : List.of();
      case Incoming.TopicMade made -> {
        topics.made(made);
        yield List.of();
      }
      case Incoming.TopicTurned turned -> {
        topics.turned(turned);
        yield List.of();
      }
      case Incoming.Reachability _ -> List.of();
      case Incoming.Migrated _ -> List.of();
      case Incoming.Ignored _ -> List.of();
    };
  }

  private List<Outgoing> message(Incoming.Message message) {
    Optional<Posted> answered = talk.answered(message);
    Optional<TicketNumber> about = answered.map(Posted::ticket).or(() -> talk.topic(message));
    List<Outgoing> out = said(message, answered, about);
    return about.map(ticket -> ShortReplies.remembered(ticket, out)).orElse(out);
  }

  private List<Outgoing> said(
      Incoming.Message message, Optional<Posted> answered, Optional<TicketNumber> about) {
    Optional<Incoming.Command> command = message.command().filter(StaffCommands::knows);
    if (command.isEmpty() && about.isEmpty() && !talk.answersForgotten(message)) {
      return List.of();
    }
    if (message.sender().anonymous()) {
      return List.of(sentences.anonymous(message));
    }
    if (!isPerson(message.sender())) {
      return List.of();
    }
    return command
        .map(known -> commands.of(message, known, about))
        .or(() -> answered.map(ours -> replies.of(message, ours)))
        .or(() -> about.map(ticket -> inTopic(message, ticket)))
        .orElseGet(() -> List.of(sentences.forgotten(message)));
  }

  /// Something in a ticket's topic that answers no message of ours.
  private List<Outgoing> inTopic(Incoming.Message message, TicketNumber ticket) {
    if (StaffReplies.isCommand(message)) {
      return List.of();
    }
    return staff.everyMessageGoesOut() && message.replyTo().isEmpty()
        ? replies.comment(message, ticket)
        : notes.overheard(message, ticket);
  }

  private List<Outgoing> stranger(Incoming.Press press) {
    String text = words.plain(new Refusal.NotAllowed());
    return List.of(new Outgoing.AnswerPress(press.press(), text, true));
  }

  private static boolean isPerson(Incoming.Sender sender) {
    return !sender.anonymous() && !sender.bot() && sender.id() > 0;
  }

  private List<Outgoing> elsewhere(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Message message when message.command().isPresent() ->
          List.of(
              Outgoing.Say.to(
                  message.chat().id(), words.html("elsewhere"), new Keyboard.None()));
      case Incoming.Message _ -> List.of();
      case Incoming.Press press ->
          List.of(new Outgoing.AnswerPress(press.press(), words.plain("elsewhere"), true));
      case Incoming.Edited _ -> List.of();
      case Incoming.TopicMade _ -> List.of();
      case Incoming.TopicTurned _ -> List.of();
      case Incoming.Reachability _ -> List.of();
      case Incoming.Migrated _ -> List.of();
      case Incoming.Ignored _ -> List.of();
    };
  }
}
