package io.supportbot.adapter.telegram.customer;

import com.google.inject.AbstractModule;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.outgoing.Speaker;
import io.supportbot.application.access.AccessRules;
import io.supportbot.application.comment.AddressComment;
import io.supportbot.application.comment.AddressingComment;
import io.supportbot.application.comment.BeginComment;
import io.supportbot.application.comment.BeginningComment;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentingOnTicket;
import io.supportbot.application.comment.DropComment;
import io.supportbot.application.comment.DroppingComment;
import io.supportbot.application.comment.WriteComment;
import io.supportbot.application.comment.WritingComment;
import io.supportbot.application.customer.ChooseLanguage;
import io.supportbot.application.customer.ChoosingLanguage;
import io.supportbot.application.customer.CustomerReach;
import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.MeetingCustomer;
import io.supportbot.application.customer.NoteReachability;
import io.supportbot.application.customer.NotingReachability;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.draft.AddressDraft;
import io.supportbot.application.draft.AddressingDraft;
import io.supportbot.application.draft.CorrectWords;
import io.supportbot.application.draft.CorrectingWords;
import io.supportbot.application.draft.FillDraft;
import io.supportbot.application.draft.FillingDraft;
import io.supportbot.application.draft.NewTicketLimit;
import io.supportbot.application.draft.SeeDraft;
import io.supportbot.application.draft.SeeingDraft;
import io.supportbot.application.draft.SubmitDraft;
import io.supportbot.application.draft.SubmittingDraft;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.ListOwnTickets;
import io.supportbot.application.ticket.ListingOwnTickets;
import io.supportbot.application.ticket.ReachOnTickets;
import io.supportbot.application.ticket.ReopenTicket;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.ReopeningTicket;
import io.supportbot.application.ticket.SeeTicket;
import io.supportbot.application.ticket.SeeingTicket;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.TicketWork;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeStore;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.InstantSource;
import java.util.List;

/// The application's own use cases on the fake store, and all else that the customer's side asks
/// for. With it bound, [CustomerModule] must be complete.
final class WorkingDesk extends AbstractModule {
  private final FakeStore store;
  private final FakeDesk desk;
  private final MutableClock clock;
  private final Channel channel;
  private final Tasks tasks;
  private final Speaker speaker;

  WorkingDesk(
      FakeStore store,
      FakeDesk desk,
      MutableClock clock,
      Channel channel,
      Tasks tasks,
      Speaker speaker) {
    this.store = store;
    this.desk = desk;
    this.clock = clock;
    this.channel = channel;
    this.tasks = tasks;
    this.speaker = speaker;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireAtInjectOnConstructors();
    binder().requireExactBindingAnnotations();
    binder().disableCircularProxies();
    bind(Desk.class).toInstance(desk);
    bind(InstantSource.class).toInstance(clock);
    bind(Speaker.class).toInstance(speaker);
    bind(Posts.class).toInstance(new Posts(store.postedMessages()));
    Deliveries deliveries = deliveries();
    bindPeople(deliveries);
    bindDrafts(journal(deliveries));
    bindTickets(journal(deliveries));
  }

  private void bindPeople(Deliveries deliveries) {
    CustomerReach reach =
        new CustomerReach(
            store.customers(),
            new ReachOnTickets(store.tickets(), () -> deliveries),
            () -> deliveries);
    bind(MeetCustomer.class)
        .toInstance(new MeetingCustomer(store.units(), store.customers(), reach, desk));
    bind(NoteReachability.class).toInstance(new NotingReachability(store.units(), reach));
    bind(ChooseLanguage.class)
        .toInstance(new ChoosingLanguage(store.units(), store.customers()));
  }

  private void bindDrafts(TicketJournal journal) {
    NewTicketLimit limit = new NewTicketLimit(store.tickets(), desk);
    bind(FillDraft.class)
        .toInstance(new FillingDraft(store.units(), store.drafts(), limit, desk, clock));
    bind(SeeDraft.class).toInstance(new SeeingDraft(store.units(), store.drafts()));
    bind(CorrectWords.class)
        .toInstance(
            new CorrectingWords(store.units(), store.drafts(), store.commentDrafts(), clock));
    bind(SubmitDraft.class)
        .toInstance(
            new SubmittingDraft(
                store.units(), store.drafts(), store.tickets(), journal, limit, desk, clock));
  }

  private void bindTickets(TicketJournal journal) {
    TicketsInReach reach = new TicketsInReach(store.tickets(), new AccessRules(desk));
    ReopeningRule rule = new ReopeningRule(desk);
    CommentOnTicket comment =
        new CommentingOnTicket(
            store.units(), reach, journal, rule, desk, new FakeIds(), clock);
    bind(CommentOnTicket.class).toInstance(comment);
    bind(WriteComment.class)
        .toInstance(
            new WritingComment(
                store.units(), comment, store.commentDrafts(), store.tickets(), clock));
    AddressComment address =
        new AddressingComment(store.units(), comment, store.commentDrafts());
    bind(AddressComment.class).toInstance(address);
    bind(BeginComment.class)
        .toInstance(
            new BeginningComment(
                store.units(), reach, address, store.commentDrafts(), rule, clock));
    bind(AddressDraft.class)
        .toInstance(new AddressingDraft(store.units(), comment, store.drafts()));
    bind(DropComment.class)
        .toInstance(new DroppingComment(store.units(), store.commentDrafts()));
    bind(ListOwnTickets.class).toInstance(new ListingOwnTickets(store.units(), store.tickets()));
    bind(SeeTicket.class)
        .toInstance(
            new SeeingTicket(
                store.units(), reach, store.comments(), store.ticketEvents(), store.customers()));
    bind(ReopenTicket.class)
        .toInstance(
            new ReopeningTicket(new TicketWork(store.units(), reach, journal, clock), rule));
  }

  private TicketJournal journal(Deliveries deliveries) {
    return new TicketJournal(
        store.tickets(),
        store.comments(),
        store.ticketEvents(),
        store.customers(),
        store.searchIndex(),
        deliveries);
  }

  /// The dispatcher is never started: the chat takes what is said at once.
  private Deliveries deliveries() {
    List<Channel> channels = List.of(channel);
    Dispatcher dispatcher =
        new Dispatcher(
            channels,
            store.units(),
            store.outbox(),
            store.postedMessages(),
            (_, _, _) -> {},
            clock,
            tasks,
            DispatcherSettings.USUAL);
    return new Deliveries(
        store.units(), store.outbox(), (_, _) -> false, channels, dispatcher);
  }
}
