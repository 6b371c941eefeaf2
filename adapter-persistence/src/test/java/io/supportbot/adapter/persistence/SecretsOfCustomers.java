package io.supportbot.adapter.persistence;

import static io.supportbot.testkit.fixture.CommentBuilder.aComment;
import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;

import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.intake.Inbox;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.ticket.Comments;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.application.transaction.Ids;
import io.supportbot.application.transaction.UnitOfWork;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.RejectionReason;
import io.supportbot.domain.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes something secret through every port that takes secrets.
final class SecretsOfCustomers {
  /// What must not be found in the store: a part of everything that was written.
  static final List<String> ALL =
      List.of(
          "Аделаида",
          "adelaida_1907",
          "бергамот",
          "вишнёвый",
          "гиацинт",
          "дирижабль",
          "единорог",
          "жирафлогия",
          "зимородок",
          "ихтиозавр",
          "квартет",
          "леопард",
          "махаон",
          "нарвал",
          "окапи");

  private static final Instant AT = Instant.parse("2024-12-25T10:00:00Z");

  private final TestStore store;

  private SecretsOfCustomers(TestStore store) {
    this.store = store;
  }

  static void writeAll(TestStore store) {
    new SecretsOfCustomers(store).writeAll();
  }

  private void writeAll() {
    store.get(Inbox.class).store(List.of(update("1", "окапи"), update("2", "окапи")));
    store
        .get(UnitOfWork.class)
        .run(
            () -> {
              CustomerId customer = customer();
              ticket(customer);
              halves(customer);
              handled();
              return true;
            });
  }

  private CustomerId customer() {
    return store
        .get(Customers.class)
        .meet(
            new ContactAddress("telegram", "42"),
            "Аделаида",
            Optional.of("adelaida_1907"),
            Language.RU)
        .customer()
        .id();
  }

  private void ticket(CustomerId customer) {
    Tickets tickets = store.get(Tickets.class);
    Ticket.Open open =
        tickets.add(aTicket().of(customer).describedAs("Пахнет бергамот").with(file()).open());
    store.get(SearchIndex.class).add(open.number(), "Пахнет бергамот");
    Comment comment = aComment().on(open.number()).saying("вишнёвый").with(file()).build();
    store.get(Comments.class).add(comment);
    Change<Ticket.InProgress> assigned =
        open.assign(BORIS, Optional.of("гиацинт"), new Actor.Operator(ANNA), AT);
    Change<Ticket.Rejected> rejected =
        assigned.then(
            taken -> taken.reject(new RejectionReason("дирижабль"), new Actor.Operator(BORIS), AT));
    tickets.save(rejected.ticket());
    store.get(TicketEvents.class).append(rejected.events());
    store
        .get(Outbox.class)
        .add(
            List.of(
                new Delivery(
                    store.get(Ids.class).next(),
                    "telegram",
                    "42",
                    "нарвал",
                    Optional.empty(),
                    Optional.of(open.number()))));
  }

  private void halves(CustomerId customer) {
    store
        .get(CommentDrafts.class)
        .save(new CommentDraft.AwaitingTicket(customer, List.of(Words.of("леопард")), List.of(file()), AT));
    store
        .get(Drafts.class)
        .save(
            aDraft()
                .of(customer)
                .with(
                    new Attachment(
                        AttachmentKind.PHOTO,
                        new FileReference("telegram", "квартет"),
                        Optional.of("махаон"),
                        Optional.empty(),
                        1,
                        Optional.empty()))
                .addingFiles());
  }

  private void handled() {
    Inbox inbox = store.get(Inbox.class);
    inbox.handled(inbox.next("telegram", "42").orElseThrow().unit());
  }

  private static Attachment file() {
    return new Attachment(
        AttachmentKind.DOCUMENT,
        new FileReference("telegram", "единорог"),
        Optional.of("жирафлогия.pdf"),
        Optional.of("application/pdf"),
        7,
        Optional.of("зимородок и ихтиозавр"));
  }

  private static IncomingUpdate update(String id, String words) {
    return new IncomingUpdate("telegram", id, "42", Optional.empty(), words, AT);
  }
}
