package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Albums;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
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
import java.util.stream.Collectors;

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

  /// A comment: its words stand under its first file where they fit. Words that stand under the files
  /// of an album anyway are not said a second time.
  List<Outgoing> comment(Comment comment, CustomerProfile customer) {
    List<Attachment> files = comment.attachments();
    boolean underFiles = comment.text().equals(captions(files));
    Html who =
        words.html(
            "customer.wrote",
            Map.of(
                "customer", TicketCard.name(customer), "number", comment.ticket().toString()));
    Html said = underFiles ? firstCaption(who, files) : who.line(Html.of(comment.text()));
    if (fitsUnderFirst(said, files, underFiles)) {
      return files(comment.ticket(), Role.FROM_CUSTOMER, files, said);
    }
    List<Outgoing> out = new ArrayList<>();
    for (Html part : HtmlSplitter.messages(underFiles ? who : said)) {
      out.add(cards.underneath(comment.ticket(), Role.FROM_CUSTOMER, part));
    }
    out.addAll(files(comment.ticket(), Role.FROM_CUSTOMER, files, Html.EMPTY));
    return out;
  }

  private static String captions(List<Attachment> files) {
    return files.stream()
        .flatMap(file -> file.caption().stream())
        .collect(Collectors.joining("\n"));
  }

  /// The first file's own words make room for whose they are.
  private static Html firstCaption(Html who, List<Attachment> files) {
    return files.stream()
        .findFirst()
        .flatMap(Attachment::caption)
        .map(own -> who.line(Html.of(own)))
        .orElse(who);
  }

  private static boolean fitsUnderFirst(
      Html said, List<Attachment> files, boolean wordsUnderFiles) {
    return !files.isEmpty()
        && HtmlSplitter.units(said) <= HtmlSplitter.CAPTION_UNITS
        // shows no caption
        && files.stream().noneMatch(file -> file.kind() == AttachmentKind.VIDEO_NOTE)
        // would take the place of that file's own
        && (wordsUnderFiles || files.stream().allMatch(file -> file.caption().isEmpty()));
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
