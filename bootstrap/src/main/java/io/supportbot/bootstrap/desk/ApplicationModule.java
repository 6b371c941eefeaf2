package io.supportbot.bootstrap.desk;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.supportbot.adapter.telegram.TelegramBot;
import io.supportbot.application.access.AccessRules;
import io.supportbot.application.access.AdmitStaff;
import io.supportbot.application.access.AdmittingStaff;
import io.supportbot.application.customer.CustomerReach;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.customer.UnreachableCustomers;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.intake.ForgetUpdates;
import io.supportbot.application.intake.ForgettingUpdates;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.Intake;
import io.supportbot.application.intake.IntakeSettings;
import io.supportbot.application.intake.UpdateHandler;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.AssignTicket;
import io.supportbot.application.ticket.AssigningTicket;
import io.supportbot.application.ticket.CloseSilentTickets;
import io.supportbot.application.ticket.ClosingSilentTickets;
import io.supportbot.application.ticket.Comments;
import io.supportbot.application.ticket.ListActiveTickets;
import io.supportbot.application.ticket.ListOwnTickets;
import io.supportbot.application.ticket.ListingActiveTickets;
import io.supportbot.application.ticket.ListingOwnTickets;
import io.supportbot.application.ticket.ReachOnTickets;
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
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.application.transaction.UnitOfWork;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Builds the engines and the use cases on tickets from the ports; see [DialogueModule] for those on drafts and comments. Application code knows nothing of it.
final class ApplicationModule extends AbstractModule {
  @Override
  protected void configure() {
    install(new DialogueModule());
  }

  @Provides
  @Singleton
  AccessRules accessRules(Desk desk) {
    return new AccessRules(desk);
  }

  /// A delivery that fails is what it tells of, so that it cannot be had before the deliveries.
  @Provides
  @Singleton
  CustomerReach customerReach(
      Customers customers, Tickets tickets, Provider<Deliveries> deliveries) {
    return new CustomerReach(
        customers, new ReachOnTickets(tickets, deliveries::get), deliveries::get);
  }

  @Provides
  @Singleton
  UnreachableCustomers unreachableCustomers(CustomerReach reach) {
    return new UnreachableCustomers(reach);
  }

  @Provides
  @Singleton
  AdmitStaff admitStaff(AccessRules access) {
    return new AdmittingStaff(access);
  }

  @Provides
  @Singleton
  Dispatcher dispatcher(
      Channel telegram,
      UnitOfWork units,
      Outbox outbox,
      PostedMessages posted,
      UnreachableCustomers unreachable,
      InstantSource clock,
      Tasks tasks) {
    return new Dispatcher(
        List.of(telegram),
        units,
        outbox,
        posted,
        unreachable,
        clock,
        tasks,
        DispatcherSettings.USUAL);
  }

  @Provides
  @Singleton
  Deliveries deliveries(
      UnitOfWork units,
      Outbox outbox,
      UnreachableCustomers unreachable,
      Channel telegram,
      Dispatcher dispatcher) {
    return new Deliveries(units, outbox, unreachable, List.of(telegram), dispatcher);
  }

  @Provides
  @Singleton
  Intake intake(
      Inbox inbox, UnitOfWork units, UpdateHandler handler, InstantSource clock, Tasks tasks) {
    return new Intake(inbox, units, List.of(handler), clock, tasks, IntakeSettings.USUAL);
  }

  @Provides
  @Singleton
  Watermark watermark(TelegramBot bot, Intake intake) {
    return new Watermark(bot::caughtUp, intake::nothingWaits);
  }

  @Provides
  @Singleton
  ForgetUpdates forgetUpdates(Inbox inbox, InstantSource clock) {
    return new ForgettingUpdates(inbox, clock);
  }

  @Provides
  @Singleton
  TicketsInReach ticketsInReach(Tickets tickets, AccessRules access) {
    return new TicketsInReach(tickets, access);
  }

  @Provides
  @Singleton
  TicketJournal ticketJournal(
      Tickets tickets,
      Comments comments,
      TicketEvents history,
      Customers customers,
      SearchIndex search,
      Deliveries deliveries) {
    return new TicketJournal(tickets, comments, history, customers, search, deliveries);
  }

  @Provides
  @Singleton
  TicketWork ticketWork(
      UnitOfWork units, TicketsInReach reach, TicketJournal journal, InstantSource clock) {
    return new TicketWork(units, reach, journal, clock);
  }

  @Provides
  @Singleton
  ReopeningRule reopeningRule(Desk desk) {
    return new ReopeningRule(desk);
  }

  @Provides
  @Singleton
  TakeTicket takeTicket(TicketWork work) {
    return new TakingTicket(work);
  }

  @Provides
  @Singleton
  AssignTicket assignTicket(TicketWork work, Desk desk) {
    return new AssigningTicket(work, desk);
  }

  @Provides
  @Singleton
  ReturnTicket returnTicket(TicketWork work) {
    return new ReturningTicket(work);
  }

  @Provides
  @Singleton
  ResolveTicket resolveTicket(TicketWork work) {
    return new ResolvingTicket(work);
  }

  @Provides
  @Singleton
  RejectTicket rejectTicket(TicketWork work) {
    return new RejectingTicket(work);
  }

  @Provides
  @Singleton
  ReopenTicket reopenTicket(TicketWork work, ReopeningRule rule) {
    return new ReopeningTicket(work, rule);
  }

  @Provides
  @Singleton
  ListOwnTickets listOwnTickets(UnitOfWork units, Tickets tickets) {
    return new ListingOwnTickets(units, tickets);
  }

  @Provides
  @Singleton
  ListActiveTickets listActiveTickets(UnitOfWork units, Tickets tickets, AccessRules access) {
    return new ListingActiveTickets(units, tickets, access);
  }

  @Provides
  @Singleton
  SeeTicket seeTicket(
      UnitOfWork units,
      TicketsInReach reach,
      Comments comments,
      TicketEvents history,
      Customers customers) {
    return new SeeingTicket(units, reach, comments, history, customers);
  }

  @Provides
  @Singleton
  CloseSilentTickets closeSilentTickets(
      UnitOfWork units,
      Tickets tickets,
      TicketJournal journal,
      Desk desk,
      Watermark watermark,
      InstantSource clock) {
    return new ClosingSilentTickets(units, tickets, journal, desk, watermark, clock);
  }
}
