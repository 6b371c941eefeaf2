package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming.Command;
import io.supportbot.adapter.telegram.updates.Incoming.Message;
import io.supportbot.adapter.telegram.updates.Incoming.Replied;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the screen that a message is for: a command or a button of the menu goes before
/// everything; a reply to a ticket's message is a comment; anything else is an answer to the
/// draft's question, or a comment where no draft is being filled.
final class Conversation {
  private static final Pattern COMMAND_NAME = Pattern.compile("[a-z0-9_]{1,32}");

  private final GreetingScreen greeting;
  private final LanguageScreen language;
  private final TypedButtons typed;
  private final DialogueScreen dialogue;
  private final OwnTicketsScreen ownTickets;
  private final CommentScreen comments;
  private final TicketMessages messages;
  private final Menu menu;
  private final CustomerTexts texts;

  @Inject
  Conversation(
      GreetingScreen greeting,
      LanguageScreen language,
      TypedButtons typed,
      DialogueScreen dialogue,
      OwnTicketsScreen ownTickets,
      CommentScreen comments,
      TicketMessages messages,
      Menu menu,
      CustomerTexts texts) {
    this.greeting = greeting;
    this.language = language;
    this.typed = typed;
    this.dialogue = dialogue;
    this.ownTickets = ownTickets;
    this.comments = comments;
    this.messages = messages;
    this.menu = menu;
    this.texts = texts;
  }

  List<Outgoing> answer(Message message, Visitor visitor) {
    if (message.unsupported()) {
      return greeting.unsupported(visitor);
    }
    if (message.files().isEmpty()) {
      // a description may begin with a path such as /etc/hosts, which is no command's name
      Optional<Command> command =
          message.command().filter(given -> COMMAND_NAME.matcher(given.name()).matches());
      if (command.isPresent()) {
        return answer(command.get(), visitor);
      }
      Optional<Menu.Entry> entry = menu.pressed(message.text());
      if (entry.isPresent()) {
        return answer(entry.get(), visitor);
      }
    }
    Optional<TicketNumber> ticket =
        message
            .replyTo()
            .map(Replied::id)
            .flatMap(replied -> messages.ticketOf(replied, visitor.chat()));
    if (ticket.isPresent()) {
      return comments.write(message, ticket, visitor);
    }
    return typed
        .type(message, visitor)
        .or(() -> dialogue.write(message, visitor))
        .orElseGet(() -> comments.write(message, Optional.empty(), visitor));
  }

  private List<Outgoing> answer(Command command, Visitor visitor) {
    return switch (command.name()) {
      case "start" -> greeting.start(command.rest(), visitor);
      case "help" -> greeting.help(visitor);
      case "new" -> dialogue.begin(Optional.empty(), visitor);
      case "my" -> ownTickets.show(visitor);
      case "lang" -> language.show(visitor);
      case "cancel" -> cancel(visitor);
      default -> greeting.unknownCommand(visitor);
    };
  }

  private List<Outgoing> answer(Menu.Entry entry, Visitor visitor) {
    return switch (entry) {
      case NEW -> dialogue.begin(Optional.empty(), visitor);
      case MY -> ownTickets.show(visitor);
      case LANG -> language.show(visitor);
    };
  }

  /// The draft goes before half a comment: it is what the customer is asked about.
  private List<Outgoing> cancel(Visitor visitor) {
    return dialogue
        .cancel(visitor)
        .or(() -> comments.cancel(visitor))
        .orElseGet(
            () ->
                List.of(
                    Outgoing.Say.to(
                        visitor.chat(),
                        texts.html(visitor.language(), "cancel.nothing"),
                        new Keyboard.None())));
  }
}
