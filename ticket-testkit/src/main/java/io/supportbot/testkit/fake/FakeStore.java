package io.supportbot.testkit.fake;

/// All fakes of one store, sharing its units of work.
public final class FakeStore {
  private final FakeUnitOfWork units = new FakeUnitOfWork();
  private final FakeTickets tickets = new FakeTickets(units);
  private final FakeDrafts drafts = new FakeDrafts(units);
  private final FakeComments comments = new FakeComments(units);
  private final FakeCommentDrafts commentDrafts = new FakeCommentDrafts(units);
  private final FakeCustomers customers = new FakeCustomers(units);
  private final FakeTicketEvents ticketEvents = new FakeTicketEvents(units);
  private final FakeInbox inbox = new FakeInbox(units);
  private final FakeOutbox outbox = new FakeOutbox(units);
  private final FakePostedMessages postedMessages = new FakePostedMessages(units);
  private final FakeConversationMoves conversationMoves =
      new FakeConversationMoves(units, postedMessages, outbox);
  private final FakeSearchIndex searchIndex = new FakeSearchIndex(units);

  public FakeUnitOfWork units() {
    return units;
  }

  public FakeTickets tickets() {
    return tickets;
  }

  public FakeDrafts drafts() {
    return drafts;
  }

  public FakeComments comments() {
    return comments;
  }

  public FakeCommentDrafts commentDrafts() {
    return commentDrafts;
  }

  public FakeCustomers customers() {
    return customers;
  }

  public FakeTicketEvents ticketEvents() {
    return ticketEvents;
  }

  public FakeInbox inbox() {
    return inbox;
  }

  public FakeOutbox outbox() {
    return outbox;
  }

  public FakePostedMessages postedMessages() {
    return postedMessages;
  }

  public FakeConversationMoves conversationMoves() {
    return conversationMoves;
  }

  public FakeSearchIndex searchIndex() {
    return searchIndex;
  }
}
