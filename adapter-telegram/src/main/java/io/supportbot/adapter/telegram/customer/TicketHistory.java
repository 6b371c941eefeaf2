package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/// What happened to a ticket last, in a customer's words. Notes between operators never show.
final class TicketHistory {
  private static final int LATEST = 8;
  private static final int COMMENT_UNITS = 250;

  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  TicketHistory(Labels labels, CustomerTexts texts) {
    this.labels = labels;
    this.texts = texts;
  }

  /// The latest events under a title, oldest first; nothing where there is nothing to tell.
  Html latest(List<TicketEvent> events, Language language) {
    List<Html> lines =
        events.stream()
            .map(event -> line(event, language))
            .filter(line -> !line.equals(Html.EMPTY))
            .toList();
    if (lines.isEmpty()) {
      return Html.EMPTY;
    }
    Html all = texts.html(language, "history.title");
    for (Html line : lines.subList(Math.max(0, lines.size() - LATEST), lines.size())) {
      all = Lines.of(all, line);
    }
    return all;
  }

  private Html line(TicketEvent event, Language language) {
    return switch (event) {
      case TicketEvent.Opened _ -> Html.EMPTY;
      case TicketEvent.Assigned assigned ->
          texts.html(
              language,
              "history.assigned",
              Map.of(
                  "at", labels.moment(assigned.at(), language),
                  "name", labels.operator(assigned.to(), language)));
      case TicketEvent.ReturnedToQueue _ -> line("history.returned", event, language);
      case TicketEvent.Commented(Comment comment) -> said(comment, language);
      case TicketEvent.Resolved _ -> line("history.resolved", event, language);
      case TicketEvent.Rejected _ -> line("history.rejected", event, language);
      case TicketEvent.Reopened _ -> line("history.reopened", event, language);
      case TicketEvent.Closed _ -> line("history.closed", event, language);
    };
  }

  private Html line(String key, TicketEvent event, Language language) {
    return texts.html(language, key, Map.of("at", labels.moment(event.at(), language)));
  }

  private Html said(Comment comment, Language language) {
    int files = comment.attachments().size();
    String marked =
        files == 0 ? "" : texts.plain(language, "history.files", Map.of("n", files));
    String text = Shortened.line(COMMENT_UNITS, comment.text());
    return texts.html(
        language,
        "history.said",
        Map.of(
            "at", labels.moment(comment.at(), language),
            "who", who(comment.author(), language),
            "text", (text + " " + marked).strip()));
  }

  private String who(Actor author, Language language) {
    return switch (author) {
      case Actor.Customer _ -> texts.plain(language, "history.you");
      case Actor.Operator(var id) -> labels.operator(id, language);
      case Actor.ApiClient _, Actor.Automation _ -> texts.plain(language, "operator.unknown");
    };
  }
}
