package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.adapter.telegram.updates.Incoming.Message;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.comment.AddressComment;
import io.supportbot.application.comment.BeginComment;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.DropComment;
import io.supportbot.application.comment.WriteComment;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a customer says about a ticket that is there already. Accepts messages; asks which ticket
/// they belong to where that is open, and hands them to [FirstWordsScreen] where there is none;
/// shows a reaction on what was passed on, and words only where
/// something was not. What became of it is said by [CommentAnswers].
final class CommentScreen {
  private static final String PASSED_ON = "👌";
  private static final int PLACEHOLDER_LENGTH = 64;

  private final WriteComment writeComment;
  private final AddressComment addressComment;
  private final BeginComment beginComment;
  private final DropComment dropComment;
  private final DialogueScreen dialogue;
  private final FirstWordsScreen firstWords;
  private final TicketMessages messages;
  private final CommentAnswers answers;
  private final Presses presses;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  CommentScreen(
      WriteComment writeComment,
      AddressComment addressComment,
      BeginComment beginComment,
      DropComment dropComment,
      DialogueScreen dialogue,
      FirstWordsScreen firstWords,
      TicketMessages messages,
      CommentAnswers answers,
      Presses presses,
      Labels labels,
      CustomerTexts texts) {
    this.writeComment = writeComment;
    this.addressComment = addressComment;
    this.beginComment = beginComment;
    this.dropComment = dropComment;
    this.dialogue = dialogue;
    this.firstWords = firstWords;
    this.messages = messages;
    this.answers = answers;
    this.presses = presses;
    this.labels = labels;
    this.texts = texts;
  }

  /// Takes a message outside the dialogue.
  ///
  /// @param ticket the one whose message this answers
  List<Outgoing> write(Message message, Optional<TicketNumber> ticket, Visitor visitor) {
    WriteComment.Command command =
        new WriteComment.Command(
            visitor.actor(),
            message.text(),
            message.files(),
            ticket,
            Optional.of(TicketMessages.named(message.id())));
    return switch (writeComment.write(command)) {
      case WriteComment.Result.Written(CommentOnTicket.Result result) ->
          written(message, result, visitor);
      case WriteComment.Result.WhichTicket which ->
          List.of(ask(message.id(), which.candidates(), visitor));
      case WriteComment.Result.NoActiveTicket(Optional<Ticket> latest) ->
          List.of(firstWords.take(message, latest, visitor));
    };
  }

  /// The customer says which ticket the kept words are for.
  List<Outgoing> press(Press press, ForCustomer.AddressTo button, Visitor visitor) {
    AddressComment.Command command =
        new AddressComment.Command(visitor.actor(), button.ticket());
    return switch (addressComment.address(command)) {
      case AddressComment.Result.NothingKept _ -> presses.stale(press, visitor);
      case AddressComment.Result.Written(
              CommentOnTicket.Result.Commented commented,
              List<Words> words) -> {
        TicketNumber ticket = commented.ticket().number();
        messages.remember(List.of(press.message()), ticket, visitor.chat());
        messages.rememberThose(words, ticket, visitor.chat());
        yield presses.settled(
            press, addressed(ticket, visitor), answers.refusedFiles(commented, visitor));
      }
      case AddressComment.Result.Written(CommentOnTicket.Result.Refused _, var _) ->
          presses.over(
              press, texts.plain(visitor.language(), "ticket.unknown"), List.of());
      case AddressComment.Result.Written(CommentOnTicket.Result.BadComment bad, var _) ->
          presses.done(press, List.of(answers.bad(bad, visitor)));
      case AddressComment.Result.Written(
              CommentOnTicket.Result.TicketFinished finished,
              var _) ->
          presses.done(
              press, List.of(answers.finished(finished.ticket(), finished.mayReopen(), visitor)));
    };
  }

  /// The customer wants to write to this ticket. Words that wait for their ticket were meant for
  /// this one. While a draft is being filled plain words belong to the draft, so they are asked to
  /// reply.
  List<Outgoing> press(Press press, ForCustomer.WriteTo button, Visitor visitor) {
    BeginComment.Command command = new BeginComment.Command(visitor.actor(), button.ticket());
    return switch (beginComment.begin(command)) {
      case BeginComment.Result.AwaitingWords(Ticket.Active ticket) ->
          presses.done(press, List.of(prompt(ticket.number(), visitor)));
      case BeginComment.Result.Addressed(
              CommentOnTicket.Result.Commented commented,
              List<Words> words) -> {
        messages.rememberThose(words, commented.ticket().number(), visitor.chat());
        List<Outgoing> all = new ArrayList<>(List.of(passedOn(commented.ticket(), visitor)));
        all.addAll(answers.refusedFiles(commented, visitor));
        yield presses.done(press, all);
      }
      case BeginComment.Result.Addressed(CommentOnTicket.Result.BadComment bad, var _) ->
          presses.done(press, List.of(answers.bad(bad, visitor)));
      case BeginComment.Result.Addressed(
              CommentOnTicket.Result.TicketFinished(Ticket.Finished ticket, boolean mayReopen),
              var _) ->
          presses.over(press, "", List.of(answers.finished(ticket, mayReopen, visitor)));
      case BeginComment.Result.TicketFinished(Ticket.Finished ticket, boolean mayReopen) ->
          presses.over(press, "", List.of(answers.finished(ticket, mayReopen, visitor)));
      case BeginComment.Result.Addressed(CommentOnTicket.Result.Refused _, var _),
          BeginComment.Result.Refused(Refusal _) ->
          presses.over(
              press, texts.plain(visitor.language(), "ticket.unknown"), List.of());
    };
  }

  List<Outgoing> drop(Press press, Visitor visitor) {
    return dropComment.drop(visitor.actor())
        ? presses.settled(
            press, texts.html(visitor.language(), "comment.dropped"), List.of())
        : presses.stale(press, visitor);
  }

  /// Drops half a comment; empty where there is none.
  Optional<List<Outgoing>> cancel(Visitor visitor) {
    return dropComment.drop(visitor.actor())
        ? Optional.of(
            List.of(
                Outgoing.Say.to(
                    visitor.chat(),
                    texts.html(visitor.language(), "comment.dropped"),
                    new Keyboard.None())))
        : Optional.empty();
  }

  private List<Outgoing> written(
      Message message, CommentOnTicket.Result result, Visitor visitor) {
    return switch (result) {
      case CommentOnTicket.Result.Commented commented -> {
        messages.remember(message.ids(), commented.ticket().number(), visitor.chat());
        List<Outgoing> all = new ArrayList<>();
        all.add(new Outgoing.React(visitor.chat(), message.id(), PASSED_ON));
        all.addAll(answers.refusedFiles(commented, visitor));
        yield all;
      }
      case CommentOnTicket.Result.BadComment bad -> List.of(answers.bad(bad, visitor));
      case CommentOnTicket.Result.TicketFinished(Ticket.Finished ticket, boolean mayReopen) ->
          List.of(
              firstWords
                  .takeInstead(message, ticket, mayReopen, visitor)
                  .orElseGet(() -> answers.finished(ticket, mayReopen, visitor)));
      case CommentOnTicket.Result.Refused _ ->
          List.of(
              Outgoing.Say.to(
                  visitor.chat(),
                  texts.html(visitor.language(), "ticket.unknown"),
                  new Keyboard.None()));
    };
  }

  private Outgoing ask(int message, List<Ticket> candidates, Visitor visitor) {
    Language language = visitor.language();
    List<Button> column = new ArrayList<>();
    for (Ticket ticket : candidates) {
      column.add(
          new Button(
              labels.recognizable(ticket), new ForCustomer.AddressTo(ticket.number())));
    }
    column.add(new Button(texts.cancel(language), new ForCustomer.DropComment()));
    return new Outgoing.Say(
        visitor.chat(),
        texts.html(language, "comment.which"),
        Buttons.column(column),
        new ReplyTo.Message(message),
        Optional.empty(),
        Optional.empty());
  }

  private Html addressed(TicketNumber ticket, Visitor visitor) {
    String answer =
        texts.plain(
            visitor.language(), "comment.addressed", Map.of("ticket", ticket.toString()));
    return Lines.of(
        texts.html(visitor.language(), "comment.which"),
        texts.html(visitor.language(), "dialogue.answered", Map.of("answer", answer)));
  }

  private Outgoing passedOn(Ticket ticket, Visitor visitor) {
    Html text =
        texts.html(
            visitor.language(),
            "comment.addressed",
            Map.of("ticket", ticket.number().toString()));
    return TicketMessages.about(
        ticket.number(), visitor.chat(), text, new Keyboard.None());
  }

  private Outgoing prompt(TicketNumber ticket, Visitor visitor) {
    Language language = visitor.language();
    Map<String, String> named = Map.of("ticket", ticket.toString());
    if (dialogue.isOpen(visitor)) {
      // the reply names the ticket; half a comment that stays would catch a later message
      dropComment.drop(visitor.actor());
      String placeholder = texts.plain(language, "comment.placeholder", named);
      return TicketMessages.about(
          ticket,
          visitor.chat(),
          texts.html(language, "comment.answerHere", named),
          new Keyboard.Answer(Shortened.to(PLACEHOLDER_LENGTH, placeholder), false));
    }
    Button cancel = new Button(texts.cancel(language), new ForCustomer.DropComment());
    return TicketMessages.about(
        ticket,
        visitor.chat(),
        texts.html(language, "comment.write", named),
        Buttons.column(List.of(cancel)));
  }
}
