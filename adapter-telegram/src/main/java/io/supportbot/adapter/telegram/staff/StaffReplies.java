package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.ticket.RejectTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Answers to the bot's messages about a ticket: they go out to the customer, or say why a ticket is
/// rejected.
final class StaffReplies {
  private static final String CONFIRMED = "👍";
  private static final Pattern COMMAND = Pattern.compile("^/[A-Za-z0-9_]{1,32}(@\\w+)?(\\s|$)");

  private final SeeTicket tickets;
  private final CommentOnTicket comments;
  private final RejectTicket reject;
  private final StaffTalk talk;
  private final ShortReplies replies;
  private final CardKeyboard keyboard;
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  StaffReplies(
      SeeTicket tickets,
      CommentOnTicket comments,
      RejectTicket reject,
      StaffTalk talk,
      ShortReplies replies,
      CardKeyboard keyboard,
      StaffChat chat,
      StaffWords words) {
    this.tickets = tickets;
    this.comments = comments;
    this.reject = reject;
    this.talk = talk;
    this.replies = replies;
    this.keyboard = keyboard;
    this.chat = chat;
    this.words = words;
  }

  /// What to say to an answer to this message of ours.
  List<Outgoing> of(Incoming.Message message, Posted answered) {
    if (isCommand(message)) {
      return List.of(replies.to(message, words.html("reply.command")));
    }
    return switch (answered.role()) {
      case CARD, CARD_PART, FROM_CUSTOMER -> comment(message, answered.ticket());
      case REASON_PROMPT ->
          isOutdated(message, answered)
              ? List.of(replies.to(message, outdated(answered.ticket())))
              : reject(message, answered.ticket());
      case TOPIC, STAFF_REPLY, STAFF_NOTE, SHORT_REPLY, FOR_CUSTOMER -> List.of();
    };
  }

  /// Whether it looks like a command, for whichever bot.
  static boolean isCommand(Incoming.Message message) {
    return COMMAND.matcher(message.text()).find();
  }

  /// What to say to words for the customer.
  List<Outgoing> comment(Incoming.Message message, TicketNumber ticket) {
    var command =
        new CommentOnTicket.Command(
            StaffSide.actor(message.sender()),
            ticket,
            Visibility.PUBLIC,
            message.text(),
            message.files());
    return switch (comments.comment(command)) {
      case CommentOnTicket.Result.Commented commented -> {
        List<Outgoing> out = confirmed(message, ticket);
        notTaken(message, commented.refusedFiles()).ifPresent(out::add);
        yield out;
      }
      case CommentOnTicket.Result.BadComment bad -> bad(message, bad);
      case CommentOnTicket.Result.TicketFinished(var finished, var mayReopen) ->
          List.of(finished(message, finished, mayReopen));
      case CommentOnTicket.Result.Refused(var refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  private List<Outgoing> bad(
      Incoming.Message message, CommentOnTicket.Result.BadComment bad) {
    return switch (bad.problem()) {
      case TOO_LONG ->
          List.of(
              replies.to(message, words.html("reply.too-long", Map.of("max", bad.maxLength()))));
      case EMPTY ->
          List.of(
              notTaken(message, bad.refusedFiles())
                  .orElseGet(() -> replies.to(message, words.html("reply.unsupported"))));
    };
  }

  private Outgoing finished(
      Incoming.Message message, Ticket.Finished ticket, boolean mayReopen) {
    Map<String, String> arguments =
        Map.of("number", ticket.number().toString(), "status", words.status(ticket.status()));
    return mayReopen
        ? replies.about(
            ticket.number(), message, words.html("reply.finished", arguments), keyboard.of(ticket))
        : replies.to(message, words.html("reply.closed", arguments));
  }

  /// Whether the ticket was finished and reopened since it was asked: whoever reopened it wants it worked on.
  private boolean isOutdated(Incoming.Message message, Posted question) {
    var query = new SeeTicket.Query(StaffSide.actor(message.sender()), question.ticket());
    return switch (tickets.see(query)) {
      case SeeTicket.Result.Seen seen ->
          seen.ticket() instanceof Ticket.Active && CardViews.life(seen) != question.life();
      case SeeTicket.Result.Refused _ -> false;
    };
  }

  private Html outdated(TicketNumber ticket) {
    return words.html("reject.outdated", Map.of("number", ticket.toString(), "button", words.plain("button.reject")));
  }

  private List<Outgoing> reject(Incoming.Message message, TicketNumber ticket) {
    var command =
        new RejectTicket.Command(StaffSide.actor(message.sender()), ticket, message.text());
    return switch (reject.reject(command)) {
      case RejectTicket.Result.Rejected _ -> {
        List<Outgoing> out = confirmed(message, ticket);
        if (!message.files().isEmpty()) {
          out.add(replies.to(message, words.html("reject.without-files")));
        }
        yield out;
      }
      case RejectTicket.Result.BadReason(var problem, var max) ->
          List.of(replies.to(message, reasonProblem(problem, max)));
      case RejectTicket.Result.Refused(var refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  private Html reasonProblem(TextProblem problem, int maxLength) {
    return switch (problem) {
      case EMPTY -> words.html("reject.empty");
      case TOO_LONG -> words.html("reject.too-long", Map.of("max", maxLength));
    };
  }

  private List<Outgoing> confirmed(Incoming.Message message, TicketNumber ticket) {
    talk.remember(message, ticket, Role.STAFF_REPLY);
    List<Outgoing> out = new ArrayList<>();
    out.add(new Outgoing.React(chat.id(), message.id(), CONFIRMED));
    return out;
  }

  private Optional<Outgoing> notTaken(
      Incoming.Message message, List<AttachmentLimits.Refusal> files) {
    return words
        .refused(files)
        .map(lines -> replies.to(message, words.html("files.not-taken").line(lines)));
  }
}
