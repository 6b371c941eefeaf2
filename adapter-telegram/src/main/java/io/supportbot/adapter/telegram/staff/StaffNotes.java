package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

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

  /// Something that was said in the ticket's topic. What cannot be kept, or comes from somebody who
  /// is no operator, is talk like any other and gets no answer.
  List<Outgoing> overheard(Incoming.Message message, TicketNumber ticket) {
    return switch (write(message, ticket, message.text())) {
      case CommentOnTicket.Result.Commented _ -> noted(message, ticket);
      case CommentOnTicket.Result.BadComment _,
          CommentOnTicket.Result.TicketFinished _,
          CommentOnTicket.Result.Refused _ ->
          List.of();
    };
  }

  /// Something that an operator asked to be kept.
  List<Outgoing> of(Incoming.Message message, TicketNumber ticket, String text) {
    return switch (write(message, ticket, text)) {
      case CommentOnTicket.Result.Commented _ -> noted(message, ticket);
      case CommentOnTicket.Result.BadComment bad ->
          switch (bad.problem()) {
            case EMPTY -> List.of(replies.to(message, words.html("note.usage")));
            case TOO_LONG ->
                List.of(
                    replies.to(
                        message, words.html("note.too-long", Map.of("max", bad.maxLength()))));
          };
      // notes go to finished tickets as well
      case CommentOnTicket.Result.TicketFinished _ -> List.of();
      case CommentOnTicket.Result.Refused(var refusal) ->
          List.of(replies.refusal(message, refusal));
    };
  }

  /// A note with other words now. The old ones stay: what was known when is part of the history.
  List<Outgoing> changed(Incoming.Edited edited, TicketNumber ticket) {
    CommentOnTicket.Result _ =
        comments.comment(
            new CommentOnTicket.Command(
                StaffSide.actor(edited.sender()),
                ticket,
                Visibility.INTERNAL,
                edited.text(),
                List.of()));
    return List.of();
  }

  private CommentOnTicket.Result write(
      Incoming.Message message, TicketNumber ticket, String text) {
    List<Attachment> files = message.files();
    return comments.comment(
        new CommentOnTicket.Command(
            StaffSide.actor(message.sender()), ticket, Visibility.INTERNAL, text, files));
  }

  private List<Outgoing> noted(Incoming.Message message, TicketNumber ticket) {
    talk.remember(message, ticket, Role.STAFF_NOTE);
    return List.of(new Outgoing.React(chat.id(), message.id(), NOTED));
  }
}
