package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;

import io.supportbot.application.access.AccessRules;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentingOnTicket;
import io.supportbot.application.customer.CustomerReach;
import io.supportbot.application.customer.UnreachableCustomers;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.ReachOnTickets;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.TicketWork;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.Guest;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desk on fakes with a channel that notes what is announced.
abstract class UseCaseTesting {
  static final Actor ANNA_ACTS = new Actor.Operator(ANNA);
  static final Actor BORIS_ACTS = new Actor.Operator(BORIS);

  final MutableClock clock = MutableClock.at("2024-12-25T10:00:00Z");
  final FakeStore store = new FakeStore();
  final FakeDesk desk = new FakeDesk(aDesk().build());
  final List<Announcement> announced = new ArrayList<>();
  final HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
  final Channel channel = new NotingChannel();
  final CustomerReach customerReach =
      new CustomerReach(
          store.customers(),
          new ReachOnTickets(store.tickets(), this::deliveries),
          this::deliveries);
  final UnreachableCustomers recipients = new UnreachableCustomers(customerReach);
  final Dispatcher dispatcher =
      new Dispatcher(
          List.of(channel),
          store.units(),
          store.outbox(),
          store.postedMessages(),
          recipients,
          clock,
          new Tasks(scheduler, scheduler),
          DispatcherSettings.USUAL);
  final Deliveries deliveries =
      new Deliveries(store.units(), store.outbox(), recipients, List.of(channel), dispatcher);
  final AccessRules access = new AccessRules(desk);
  final TicketsInReach reach = new TicketsInReach(store.tickets(), access);
  final ReopeningRule reopening = new ReopeningRule(desk);
  final TicketJournal journal =
      new TicketJournal(
          store.tickets(),
          store.comments(),
          store.ticketEvents(),
          store.customers(),
          store.searchIndex(),
          deliveries);

  /// Everything that customers do is heard at once.
  final Watermark watermark = new Watermark(() -> Optional.of(clock.instant()), () -> true);

  final TicketWork work = new TicketWork(store.units(), reach, journal, clock);
  final CommentOnTicket commenting =
      new CommentingOnTicket(
          store.units(), reach, journal, reopening, desk, new FakeIds(), clock);

  private Deliveries deliveries() {
    return deliveries;
  }

  final Actor acting(Guest guest) {
    return new Actor.Customer(guest.meets(store.customers()).id());
  }

  final Ticket.Open anOpenTicketOf(Guest guest) {
    return anOpenTicketOf(guest, "20241225-001");
  }

  final Ticket.Open anOpenTicketOf(Guest guest, String number) {
    return store
        .tickets()
        .add(
            aTicket()
                .of(guest.meets(store.customers()).id())
                .number(number)
                .openedAt(clock.instant())
                .open());
  }

  final Ticket.InProgress aTicketOfAnna(Guest guest) {
    return store.tickets().save(anOpenTicketOf(guest).take(ANNA, clock.instant()).ticket());
  }

  final Ticket.Resolved aResolvedTicket(Guest guest) {
    return store
        .tickets()
        .save(aTicketOfAnna(guest).resolve(ANNA_ACTS, clock.instant()).ticket());
  }

  final Ticket.Closed aClosedTicket(Guest guest) {
    return store
        .tickets()
        .save(aResolvedTicket(guest).close(new Actor.Automation(), clock.instant()).ticket());
  }

  final Ticket stored(TicketNumber number) {
    return store.tickets().find(number).orElseThrow();
  }

  /// The events of all announced changes of tickets.
  final List<TicketEvent> announcedEvents() {
    List<TicketEvent> events = new ArrayList<>();
    for (Announcement announcement : announced) {
      if (announcement instanceof Announcement.TicketChanged(var _, var happened, var _)) {
        events.addAll(happened);
      }
    }
    return events;
  }

  private final class NotingChannel implements Channel {
    @Override
    public String name() {
      return "telegram";
    }

    @Override
    public List<Delivery> announce(Announcement announcement) {
      announced.add(announcement);
      return List.of();
    }

    @Override
    public Duration admit(Delivery next) {
      return Duration.ZERO;
    }

    @Override
    public DeliveryOutcome deliver(Delivery delivery) {
      return DeliveryOutcome.Delivered.silently();
    }
  }
}
