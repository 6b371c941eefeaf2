package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.adapter.telegram.topic.TopicView;
import io.supportbot.adapter.telegram.topic.TopicViews;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a ticket's topic looks in the list of topics: its number and priority in the title, its state in the icon, closed when the staff is done with it.
final class StaffTopics implements TopicViews {
  private static final int NAME_SHOWN = 60;
  private static final int GREEN = 0x8EEE98;
  private static final int YELLOW = 0xFFD67E;
  private static final int RED = 0xFB6F5F;

  private final SeeTicket tickets;
  private final TicketCard cards;
  private final CardKeyboard keyboard;
  private final StaffWords words;

  @Inject
  StaffTopics(SeeTicket tickets, TicketCard cards, CardKeyboard keyboard, StaffWords words) {
    this.tickets = tickets;
    this.cards = cards;
    this.keyboard = keyboard;
    this.words = words;
  }

  @Override
  public Optional<TopicView> of(TicketNumber number) {
    return switch (tickets.see(new SeeTicket.Query(new Actor.Automation(), number))) {
      case SeeTicket.Result.Seen seen -> Optional.of(view(seen.ticket(), seen.customer()));
      case SeeTicket.Result.Refused _ -> Optional.empty();
    };
  }

  /// The ticket whose topic has this title.
  static Optional<TicketNumber> named(String title) {
    return Arrays.stream(title.split("\\s+", -1))
        .map(TicketNumber::parse)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private TopicView view(Ticket ticket, CustomerProfile customer) {
    Priority priority = ticket.details().priority();
    String title =
        words.plain(
            "topic.title",
            Map.of(
                "priority", words.priorityMark(priority),
                "number", ticket.number().toString(),
                "customer", Shortened.line(NAME_SHOWN, customer.name())));
    return new TopicView(
        title,
        icons(ticket.status()),
        color(priority),
        ticket instanceof Ticket.Finished,
        cards.text(ticket, customer),
        keyboard.of(ticket),
        cards.moved(ticket.number()));
  }

  private static List<String> icons(Status status) {
    return switch (status) {
      case OPEN -> List.of("❗️", "❓", "🔥");
      case IN_PROGRESS -> List.of("✍️", "👀", "💬");
      case RESOLVED -> List.of("✅", "🏆");
      case REJECTED -> List.of("📁", "‼️");
      case CLOSED -> List.of("🏁", "📁");
    };
  }

  private static int color(Priority priority) {
    return switch (priority) {
      case LOW -> GREEN;
      case MEDIUM -> YELLOW;
      case HIGH -> RED;
    };
  }
}
