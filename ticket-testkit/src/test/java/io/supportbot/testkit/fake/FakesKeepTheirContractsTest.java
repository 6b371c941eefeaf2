package io.supportbot.testkit.fake;

import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.ticket.Comments;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.Leadership;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.desk.DeskSettings;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.contract.CommentDraftsContract;
import io.supportbot.testkit.contract.CommentsContract;
import io.supportbot.testkit.contract.ConversationMovesContract;
import io.supportbot.testkit.contract.CustomersContract;
import io.supportbot.testkit.contract.DeskContract;
import io.supportbot.testkit.contract.DraftsContract;
import io.supportbot.testkit.contract.FieldCipherContract;
import io.supportbot.testkit.contract.IdsContract;
import io.supportbot.testkit.contract.InboxContract;
import io.supportbot.testkit.contract.LeadershipContract;
import io.supportbot.testkit.contract.OutboxContract;
import io.supportbot.testkit.contract.PostedMessagesContract;
import io.supportbot.testkit.contract.SearchIndexContract;
import io.supportbot.testkit.contract.TicketEventsContract;
import io.supportbot.testkit.contract.TicketListsContract;
import io.supportbot.testkit.contract.TicketNumbersContract;
import io.supportbot.testkit.contract.TicketsContract;
import io.supportbot.testkit.contract.UnitOfWorkContract;
import io.supportbot.testkit.fixture.DeskBuilder;
import org.junit.jupiter.api.Nested;

class FakesKeepTheirContractsTest {
  private final FakeStore store = new FakeStore();

  @Nested
  class UnitsOfWork extends OnTheStore implements UnitOfWorkContract {}

  @Nested
  class SingleTickets extends OnTheStore implements TicketsContract {}

  @Nested
  class Numbers extends OnTheStore implements TicketNumbersContract {}

  @Nested
  class Lists extends OnTheStore implements TicketListsContract {
    @Override
    public void damage(TicketNumber number) {
      store.tickets().damage(number);
    }
  }

  @Nested
  class DraftsOfTickets extends OnTheStore implements DraftsContract {
    @Override
    public void damage(CustomerId customer) {
      store.drafts().damage(customer);
    }
  }

  @Nested
  class WholeComments extends OnTheStore implements CommentsContract {}

  @Nested
  class HalfComments extends OnTheStore implements CommentDraftsContract {}

  @Nested
  class People extends OnTheStore implements CustomersContract {}

  @Nested
  class History extends OnTheStore implements TicketEventsContract {}

  @Nested
  class UpdatesIn extends OnTheStore implements InboxContract {}

  @Nested
  class MessagesOut extends OnTheStore implements OutboxContract {}

  @Nested
  class MessagesPosted extends OnTheStore implements PostedMessagesContract {}

  @Nested
  class Moves extends OnTheStore implements ConversationMovesContract {}

  @Nested
  class Search extends OnTheStore implements SearchIndexContract {}

  @Nested
  class Cipher implements FieldCipherContract {
    private final FakeFieldCipher cipher = new FakeFieldCipher();

    @Override
    public FieldCipher fieldCipher() {
      return cipher;
    }
  }

  @Nested
  class Identifiers implements IdsContract {
    private final FakeIds ids = new FakeIds();

    @Override
    public Ids ids() {
      return ids;
    }
  }

  @Nested
  class Leading implements LeadershipContract {
    private final FakeLeadership.Seat seat = new FakeLeadership.Seat();
    private final FakeLeadership one = new FakeLeadership(seat);
    private final FakeLeadership other = new FakeLeadership(seat);

    @Override
    public Leadership leadership() {
      return one;
    }

    @Override
    public Leadership another() {
      return other;
    }

    @Override
    public void lose() {
      seat.lose();
    }
  }

  @Nested
  class Settings implements DeskContract {
    private final FakeDesk desk = new FakeDesk(DeskBuilder.aDesk().build());

    @Override
    public Desk desk() {
      return desk;
    }

    @Override
    public void setUp(DeskSettings settings) {
      desk.change(settings);
    }
  }

  /// Gives every contract the ports it asks for.
  abstract class OnTheStore {
    public UnitOfWork unitOfWork() {
      return store.units();
    }

    public Tickets tickets() {
      return store.tickets();
    }

    public Drafts drafts() {
      return store.drafts();
    }

    public Comments comments() {
      return store.comments();
    }

    public CommentDrafts commentDrafts() {
      return store.commentDrafts();
    }

    public Customers customers() {
      return store.customers();
    }

    public TicketEvents ticketEvents() {
      return store.ticketEvents();
    }

    public Inbox inbox() {
      return store.inbox();
    }

    public Outbox outbox() {
      return store.outbox();
    }

    public PostedMessages postedMessages() {
      return store.postedMessages();
    }

    public ConversationMoves conversationMoves() {
      return store.conversationMoves();
    }

    public SearchIndex searchIndex() {
      return store.searchIndex();
    }
  }
}
