package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.TextProblem;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What operators say about a ticket among themselves: kept with the ticket, never shown to the customer.
final class StaffNotes {
  private static final String NOTED = "✍";

  private final CommentOnTicket comments;
  private final StaffTalk talk;
  private final ShortReplies replies;
  private final StaffChat chat;
  private final StaffWords words;

  @Inject
  StaffNotes(
      CommentOnTicket comments,
      StaffTalk talk,
      ShortReplies replies,
      StaffChat chat,
      StaffWords words) {
    this.comments = comments;
    this.talk = talk;
    this.replies = replies;
    this.chat = chat;
    this.words = words;
  }

  /// Something that was said in the ticket's topic. Stickers and the like, and whatever comes from
  /// somebody who is no operator, are talk like any other and get no answer; what an operator may
  /// believe to be kept is either kept or said not to be.
  List<Outgoing> overheard(Incoming.Message message, TicketNumber ticket) {
    return switch (write(message, ticket, message.text())) {
      case CommentOnTicket.Result.Commented commented ->
          noted(message, ticket, commented.refusedFiles());
      case CommentOnTicket.Result.BadComment bad ->
          notKept(message, bad).map(List::of).orElse(List.of());
      case CommentOnTicket.Result.TicketFinished _, CommentOnTicket.Result.Refused _ -> List.of();
    };
  }

  /// Something that an operator asked to be kept.
  List<Outgoing> of(Incoming.Message message, TicketNumber ticket, String text) {
    return switch (write(message, ticket, text)) {
      case CommentOnTicket.Result.Commented commented ->
          noted(message, ticket, commented.refusedFiles());
      case CommentOnTicket.Result.BadComment bad ->
          List.of(
              notKept(message, bad)
                  .orElseGet(() -> replies.to(message, words.html("note.usage"))));
      // notes go to finished tickets as well
      case CommentOnTicket.Result.TicketFinished _ -> List.of();
      case CommentOnTicket.Result.Refused(var refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  /// A note with other words now. The old ones stay: what was known when is part of the history.
  List<Outgoing> changed(Incoming.Edited edited, TicketNumber ticket) {
    var command =
        new CommentOnTicket.Command(
            StaffSide.actor(edited.sender()),
            ticket,
            Visibility.INTERNAL,
            edited.text(),
            List.of());
    return comments.comment(command) instanceof CommentOnTicket.Result.BadComment bad
            && bad.problem() == TextProblem.TOO_LONG
        ? List.of(replies.to(edited, tooLong(bad)))
        : List.of();
  }

  private CommentOnTicket.Result write(
      Incoming.Message message, TicketNumber ticket, String text) {
    List<Attachment> files = message.files();
    return comments.comment(
        new CommentOnTicket.Command(
            StaffSide.actor(message.sender()), ticket, Visibility.INTERNAL, text, files));
  }

  private List<Outgoing> noted(
      Incoming.Message message, TicketNumber ticket, List<AttachmentLimits.Refusal> refused) {
    talk.remember(message, ticket, Role.STAFF_NOTE);
    List<Outgoing> out = new ArrayList<>();
    out.add(new Outgoing.React(chat.id(), message.id(), NOTED));
    notKept(message, refused).ifPresent(out::add);
    return out;
  }

  /// What of a note was not kept; empty where there was nothing to keep.
  private Optional<Outgoing> notKept(
      Incoming.Message message, CommentOnTicket.Result.BadComment bad) {
    return switch (bad.problem()) {
      case EMPTY -> notKept(message, bad.refusedFiles());
      case TOO_LONG -> Optional.of(replies.to(message, tooLong(bad)));
    };
  }

  private Html tooLong(CommentOnTicket.Result.BadComment bad) {
    return words.html("note.too-long", Map.of("max", bad.maxLength()));
  }

  private Optional<Outgoing> notKept(
      Incoming.Message message, List<AttachmentLimits.Refusal> files) {
    return words
        .refused(files)
        .map(lines -> replies.to(message, words.html("note.files-not-kept").line(lines)));
  }
}
