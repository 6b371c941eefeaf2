package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.outgoing.Albums;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Posted;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Role;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a customer sent, under the ticket's card: in as few messages as it takes.
final class CustomerWords {
  private final StaffChat chat;
  private final TicketCard cards;
  private final StaffWords words;

  @Inject
  CustomerWords(StaffChat chat, TicketCard cards, StaffWords words) {
    this.chat = chat;
    this.cards = cards;
    this.words = words;
  }

  /// The files with which a ticket was opened.
  List<Outgoing> filesOf(TicketDetails ticket) {
    return files(ticket.number(), Role.CARD_PART, ticket.attachments(), Html.EMPTY);
  }

  /// A comment: its words stand under its first file where they fit.
  List<Outgoing> comment(Comment comment, CustomerProfile customer) {
    Html said =
        words
            .html(
                "customer.wrote",
                Map.of(
                    "customer", TicketCard.name(customer),
                    "number", comment.ticket().toString()))
            .line(Html.of(comment.text()));
    if (fitsUnderFirst(said, comment.attachments())) {
      return files(comment.ticket(), Role.FROM_CUSTOMER, comment.attachments(), said);
    }
    List<Outgoing> out = new ArrayList<>();
    for (Html part : HtmlSplitter.messages(said)) {
      out.add(cards.underneath(comment.ticket(), Role.FROM_CUSTOMER, part));
    }
    out.addAll(files(comment.ticket(), Role.FROM_CUSTOMER, comment.attachments(), Html.EMPTY));
    return out;
  }

  private static boolean fitsUnderFirst(Html said, List<Attachment> files) {
    return !files.isEmpty()
        && HtmlSplitter.units(said) <= HtmlSplitter.CAPTION_UNITS
        // shows no caption
        && files.stream().noneMatch(file -> file.kind() == AttachmentKind.VIDEO_NOTE)
        // belongs to that very file
        && files.stream().allMatch(file -> file.caption().isEmpty());
  }

  private List<Outgoing> files(
      TicketNumber ticket, Role role, List<Attachment> files, Html caption) {
    List<Outgoing> out = new ArrayList<>();
    for (List<Attachment> album : Albums.partition(files)) {
      out.add(
          new Outgoing.SendFiles(
              chat.id(),
              new Place.TopicOf(ticket),
              album,
              out.isEmpty() ? caption : Html.EMPTY,
              new ReplyTo.Newest(new Posted(ticket, Role.CARD)),
              Optional.of(new Posted(ticket, role))));
    }
    return out;
  }
}
