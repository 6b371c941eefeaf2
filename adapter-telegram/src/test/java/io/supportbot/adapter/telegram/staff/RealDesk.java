package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.application.access.AccessRules;
import io.supportbot.application.access.AdmitStaff;
import io.supportbot.application.access.AdmittingStaff;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentingOnTicket;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.AssigningTicket;
import io.supportbot.application.ticket.RejectTicket;
import io.supportbot.application.ticket.RejectingTicket;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.ReopeningTicket;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ResolvingTicket;
import io.supportbot.application.ticket.ReturnTicket;
import io.supportbot.application.ticket.ReturningTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.SeeingTicket;
import io.supportbot.application.ticket.TakeTicket;
import io.supportbot.application.ticket.TakingTicket;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.TicketWork;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// The operators' use cases on the fake store; what they announce is told at once.
record RealDesk(
    TicketJournal journal,
    AdmitStaff admit,
    TakeTicket take,
    AssignTicket assign,
    ReturnTicket returning,
    ResolveTicket resolve,
    RejectTicket reject,
    ReopenTicket reopen,
    SeeTicket see,
    CommentOnTicket comment) {
  static RealDesk on(FakeStore store, Desk desk, Consumer<Announcement> told) {
    MutableClock clock = MutableClock.at("2024-12-25T12:00:00Z");
    var units = store.units();
    TicketJournal journal =
        new TicketJournal(
            store.tickets(),
            store.comments(),
            store.ticketEvents(),
            store.customers(),
            store.searchIndex(),
            deliveries(store, clock, told));
    AccessRules access = new AccessRules(desk);
    TicketsInReach reach = new TicketsInReach(store.tickets(), access);
    TicketWork work = new TicketWork(units, reach, journal, clock);
    ReopeningRule rule = new ReopeningRule(desk);
    return new RealDesk(
        journal,
        new AdmittingStaff(access),
        new TakingTicket(work),
        new AssigningTicket(work, desk),
        new ReturningTicket(work),
        new ResolvingTicket(work),
        new RejectingTicket(work),
        new ReopeningTicket(work, rule),
        new SeeingTicket(
            units, reach, store.comments(), store.ticketEvents(), store.customers()),
        new CommentingOnTicket(units, reach, journal, rule, desk, new FakeIds(), clock));
  }

  private static Deliveries deliveries(
      FakeStore store, MutableClock clock, Consumer<Announcement> told) {
    HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
    Dispatcher neverStarted =
        new Dispatcher(
            List.of(),
            store.units(),
            store.outbox(),
            store.postedMessages(),
            (_, _) -> {},
            clock,
            new Tasks(scheduler, scheduler),
            DispatcherSettings.USUAL);
    return new Deliveries(
        store.units(), store.outbox(), List.of(new Told(told)), neverStarted);
  }

  /// A channel that only listens.
  private record Told(Consumer<Announcement> told) implements Channel {
    @Override
    public String name() {
      return Telegram.name();
    }

    @Override
    public List<Delivery> announce(Announcement announcement) {
      told.accept(announcement);
      return List.of();
    }

    @Override
    public Duration admit(Delivery next) {
      throw new IllegalStateException("nothing is ever delivered here");
    }

    @Override
    public DeliveryOutcome deliver(Delivery delivery) {
      throw new IllegalStateException("nothing is ever delivered here");
    }
  }
}
