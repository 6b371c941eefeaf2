package io.supportbot.bootstrap.desk;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.supportbot.application.comment.AddressComment;
import io.supportbot.application.comment.AddressingComment;
import io.supportbot.application.comment.BeginComment;
import io.supportbot.application.comment.BeginningComment;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentingOnTicket;
import io.supportbot.application.comment.DropComment;
import io.supportbot.application.comment.DroppingComment;
import io.supportbot.application.comment.WriteComment;
import io.supportbot.application.comment.WritingComment;
import io.supportbot.application.customer.ChooseLanguage;
import io.supportbot.application.customer.ChoosingLanguage;
import io.supportbot.application.customer.CustomerReach;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.MeetingCustomer;
import io.supportbot.application.customer.NoteReachability;
import io.supportbot.application.customer.NotingReachability;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.draft.AddressDraft;
import io.supportbot.application.draft.AddressingDraft;
import io.supportbot.application.draft.CorrectWords;
import io.supportbot.application.draft.CorrectingWords;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.draft.ExpireDrafts;
import io.supportbot.application.draft.ExpiringDrafts;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillingDraft;
import io.supportbot.application.draft.NewTicketLimit;
import io.supportbot.application.draft.SeeDraft;
import io.supportbot.application.draft.SeeingDraft;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.draft.SubmittingDraft;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Builds the use cases on customers, drafts and comments from the ports.
final class DialogueModule extends AbstractModule {
  @Provides
  @Singleton
  MeetCustomer meetCustomer(
      UnitOfWork units, Customers customers, CustomerReach reach, Desk desk) {
    return new MeetingCustomer(units, customers, reach, desk);
  }

  @Provides
  @Singleton
  ChooseLanguage chooseLanguage(UnitOfWork units, Customers customers) {
    return new ChoosingLanguage(units, customers);
  }

  @Provides
  @Singleton
  NoteReachability noteReachability(UnitOfWork units, CustomerReach reach) {
    return new NotingReachability(units, reach);
  }

  @Provides
  @Singleton
  NewTicketLimit newTicketLimit(Tickets tickets, Desk desk) {
    return new NewTicketLimit(tickets, desk);
  }

  @Provides
  @Singleton
  FillDraft fillDraft(
      UnitOfWork units, Drafts drafts, NewTicketLimit limit, Desk desk, InstantSource clock) {
    return new FillingDraft(units, drafts, limit, desk, clock);
  }

  @Provides
  @Singleton
  SubmitDraft submitDraft(
      UnitOfWork units,
      Drafts drafts,
      Tickets tickets,
      TicketJournal journal,
      NewTicketLimit limit,
      Desk desk,
      InstantSource clock) {
    return new SubmittingDraft(units, drafts, tickets, journal, limit, desk, clock);
  }

  @Provides
  @Singleton
  SeeDraft seeDraft(UnitOfWork units, Drafts drafts) {
    return new SeeingDraft(units, drafts);
  }

  @Provides
  @Singleton
  CorrectWords correctWords(
      UnitOfWork units, Drafts drafts, CommentDrafts commentDrafts, InstantSource clock) {
    return new CorrectingWords(units, drafts, commentDrafts, clock);
  }

  @Provides
  @Singleton
  AddressDraft addressDraft(
      UnitOfWork units, CommentOnTicket commentOnTicket, Drafts drafts) {
    return new AddressingDraft(units, commentOnTicket, drafts);
  }

  @Provides
  @Singleton
  ExpireDrafts expireDrafts(
      UnitOfWork units,
      Drafts drafts,
      Customers customers,
      Deliveries deliveries,
      Desk desk,
      Watermark watermark) {
    return new ExpiringDrafts(units, drafts, customers, deliveries, desk, watermark);
  }

  @Provides
  @Singleton
  CommentOnTicket commentOnTicket(
      UnitOfWork units,
      TicketsInReach reach,
      TicketJournal journal,
      ReopeningRule reopening,
      Desk desk,
      Ids ids,
      InstantSource clock) {
    return new CommentingOnTicket(units, reach, journal, reopening, desk, ids, clock);
  }

  @Provides
  @Singleton
  WriteComment writeComment(
      UnitOfWork units,
      CommentOnTicket commentOnTicket,
      CommentDrafts drafts,
      Tickets tickets,
      InstantSource clock) {
    return new WritingComment(units, commentOnTicket, drafts, tickets, clock);
  }

  @Provides
  @Singleton
  BeginComment beginComment(
      UnitOfWork units,
      TicketsInReach reach,
      AddressComment addressComment,
      CommentDrafts drafts,
      ReopeningRule reopening,
      InstantSource clock) {
    return new BeginningComment(units, reach, addressComment, drafts, reopening, clock);
  }

  @Provides
  @Singleton
  AddressComment addressComment(
      UnitOfWork units, CommentOnTicket commentOnTicket, CommentDrafts drafts) {
    return new AddressingComment(units, commentOnTicket, drafts);
  }

  @Provides
  @Singleton
  DropComment dropComment(UnitOfWork units, CommentDrafts drafts) {
    return new DroppingComment(units, drafts);
  }
}
