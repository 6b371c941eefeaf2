package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Speaker;
import io.supportbot.adapter.telegram.updates.ChatSide;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.NoteReachability;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The private chats. Everybody there is a customer, operators too. Meets them first; what they ask
/// for is found by [Conversation] and [Pressed].
public final class CustomerSide implements ChatSide {
  private final MeetCustomer meetCustomer;
  private final NoteReachability noteReachability;
  private final Conversation conversation;
  private final Pressed pressed;
  private final EditedMessages editedMessages;
  private final CustomerTexts texts;
  private final Speaker speaker;

  @Inject
  CustomerSide(
      MeetCustomer meetCustomer,
      NoteReachability noteReachability,
      Conversation conversation,
      Pressed pressed,
      EditedMessages editedMessages,
      CustomerTexts texts,
      Speaker speaker) {
    this.meetCustomer = meetCustomer;
    this.noteReachability = noteReachability;
    this.conversation = conversation;
    this.pressed = pressed;
    this.editedMessages = editedMessages;
    this.texts = texts;
    this.speaker = speaker;
  }

  @Override
  public boolean serves(Incoming.Chat chat) {
    return chat.isPrivate();
  }

  @Override
  public void handle(Incoming incoming) {
    List<Outgoing> answer =
        switch (incoming) {
          case Incoming.Message message -> answer(message);
          case Incoming.Press press -> answer(press);
          case Incoming.Edited edited -> answer(edited);
          case Incoming.Reachability(Incoming.Chat chat, Incoming.Sender _, boolean reachable) -> {
            noteReachability.note(address(chat), reachable);
            yield List.of();
          }
          case Incoming.TopicMade _,
              Incoming.TopicTurned _,
              Incoming.Migrated _, Incoming.Ignored _ -> List.of();
        };
    if (!answer.isEmpty()) {
      speaker.say(answer);
    }
  }

  private List<Outgoing> answer(Incoming.Message message) {
    return switch (meet(message, message.at(), true)) {
      case MeetCustomer.Result.Met(CustomerProfile profile) ->
          conversation.answer(message, new Visitor(profile, message.chat().id()));
      case MeetCustomer.Result.TooManyMessages tooMany -> tooMany(tooMany, message.chat(), message.id());
    };
  }

  private List<Outgoing> answer(Incoming.Press press) {
    return switch (meet(press, press.at(), false)) {
      case MeetCustomer.Result.Met(CustomerProfile profile) ->
          pressed.answer(
              press, ButtonCodec.decode(press.data()), new Visitor(profile, press.chat().id()));
      case MeetCustomer.Result.TooManyMessages _ ->
          List.of(new Outgoing.AnswerPress(press.press(), "", false));
    };
  }

  private List<Outgoing> answer(Incoming.Edited edited) {
    return switch (meet(edited, edited.at(), true)) {
      case MeetCustomer.Result.Met(CustomerProfile profile) ->
          editedMessages.take(edited, new Visitor(profile, edited.chat().id()));
      case MeetCustomer.Result.TooManyMessages tooMany -> tooMany(tooMany, edited.chat(), edited.message());
    };
  }

  /// One notice for all that a minute has too many of. It answers the first of them, so that it can
  /// be seen which were not taken.
  private List<Outgoing> tooMany(
      MeetCustomer.Result.TooManyMessages tooMany, Incoming.Chat chat, int message) {
    return tooMany.firstTime()
        ? List.of(
            new Outgoing.Say(
                chat.id(),
                texts.html(
                    tooMany.customer().language(),
                    "tooManyMessages",
                    Map.of("n", tooMany.perMinute())),
                new Keyboard.None(),
                new Outgoing.ReplyTo.Message(message),
                Optional.empty(),
                Optional.empty()))
        : List.of();
  }

  private MeetCustomer.Result meet(Incoming incoming, Instant at, boolean countsAsMessage) {
    Incoming.Sender sender = incoming.sender();
    return meetCustomer.meet(
        new MeetCustomer.Command(
            address(incoming.chat()),
            name(sender),
            sender.username(),
            sender.languageTag(),
            countsAsMessage,
            at));
  }

  /// Telegram lets people call themselves by blanks.
  private static String name(Incoming.Sender sender) {
    return Optional.of(sender.name().strip())
        .filter(name -> !name.isBlank())
        .or(sender::username)
        .orElseGet(() -> String.valueOf(sender.id()));
  }

  private static ContactAddress address(Incoming.Chat chat) {
    return new ContactAddress(Telegram.name(), String.valueOf(chat.id()));
  }
}
