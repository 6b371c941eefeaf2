package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Ticket;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes of messages that were passed on to a customer, or kept as notes, already.
final class StaffEdits {
  private final SeeTicket tickets;
  private final StaffTalk talk;
  private final StaffNotes notes;
  private final ShortReplies replies;
  private final CardKeyboard keyboard;
  private final StaffWords words;

  @Inject
  StaffEdits(
      SeeTicket tickets,
      StaffTalk talk,
      StaffNotes notes,
      ShortReplies replies,
      CardKeyboard keyboard,
      StaffWords words) {
    this.tickets = tickets;
    this.talk = talk;
    this.notes = notes;
    this.replies = replies;
    this.keyboard = keyboard;
    this.words = words;
  }

  /// What to say to a changed message.
  List<Outgoing> of(Incoming.Edited edited) {
    return talk.written(edited)
        .map(
            written -> ShortReplies.remembered(written.ticket(), changed(edited, written)))
        .orElse(List.of());
  }

  private List<Outgoing> changed(Incoming.Edited edited, Posted written) {
    var query = new SeeTicket.Query(StaffSide.actor(edited.sender()), written.ticket());
    return switch (tickets.see(query)) {
      case SeeTicket.Result.Seen seen when says(seen, edited.text().strip()) -> List.of();
      case SeeTicket.Result.Seen _ when written.role() == Role.STAFF_NOTE ->
          notes.changed(edited, written.ticket());
      case SeeTicket.Result.Seen seen -> List.of(correction(edited, seen.ticket()));
      case SeeTicket.Result.Refused _ -> List.of();
    };
  }

  /// How the customer can be told the right words, which depends on what their ticket takes now.
  private Outgoing correction(Incoming.Edited edited, Ticket ticket) {
    return switch (ticket) {
      case Ticket.Active _ -> replies.to(edited, words.html("reply.edited"));
      case Ticket.Finished finished ->
          replies.about(
              finished.number(),
              edited,
              words.html(
                  "reply.edited." + finished.status(),
                  Map.of("number", finished.number().toString())),
              keyboard.of(finished));
    };
  }

  /// Telegram reports changes that nobody can see; the text tells them apart.
  private static boolean says(SeeTicket.Result.Seen seen, String text) {
    Stream<String> comments =
        seen.comments().stream().flatMap(comment -> words(comment));
    Stream<String> reason =
        seen.ticket() instanceof Ticket.Rejected rejected
            ? Stream.of(rejected.reason().text())
            : Stream.empty();
    return Stream.concat(comments, reason).anyMatch(known -> Objects.equals(known, text));
  }

  private static Stream<String> words(Comment comment) {
    Stream<String> captions =
        comment.attachments().stream().flatMap(file -> file.caption().stream()).map(String::strip);
    return Stream.concat(Stream.of(comment.text()), captions);
  }
}
