package io.supportbot.adapter.persistence.ticket;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.access.AccessRules;
import io.supportbot.application.comment.CommentOnTicket;
import io.supportbot.application.comment.CommentingOnTicket;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.delivery.Dispatcher;
import io.supportbot.application.delivery.DispatcherSettings;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.desk.Desk;
import io.supportbot.application.history.TicketEvents;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.ticket.ReopeningRule;
import io.supportbot.application.ticket.ResolveTicket;
import io.supportbot.application.ticket.ResolvingTicket;
import io.supportbot.application.ticket.TicketJournal;
import io.supportbot.application.ticket.TicketWork;
import io.supportbot.application.ticket.TicketsInReach;
import io.supportbot.application.transaction.Ids;
import io.supportbot.domain.desk.DeskSettings;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fake.FakeDesk;
import io.supportbot.testkit.fake.HandDrivenScheduler;
import io.supportbot.testkit.fixture.DeskBuilder;
import io.supportbot.testkit.fixture.MutableClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// A customer writes at the moment at which an operator ends the ticket.
class CommentWhileSolvedTest extends SharedStoreTest {
  private final MutableClock clock = MutableClock.at("2024-12-25T12:00:00Z");
  private final AtomicReference<Runnable> between = new AtomicReference<>(() -> {});
  private final FakeDesk plain = new FakeDesk(DeskBuilder.aDesk().build());

  /// Is asked for the first time by the comment after it has read the ticket.
  private final Desk desk =
      new Desk() {
        @Override
        public DeskSettings settings() {
          between.getAndSet(() -> {}).run();
          return plain.settings();
        }
      };

  private final TicketsInReach reach = new TicketsInReach(tickets(), new AccessRules(plain));
  private final TicketJournal journal = journal();
  private final CommentOnTicket comment =
      new CommentingOnTicket(
          unitOfWork(),
          reach,
          journal,
          new ReopeningRule(plain),
          desk,
          store().get(Ids.class),
          clock);
  private final ResolveTicket resolve =
      new ResolvingTicket(new TicketWork(unitOfWork(), reach, journal, clock));

  @Test
  void a_comment_is_not_taken_by_a_ticket_that_was_solved_while_it_was_written_down() {
    CustomerId ivan = IVAN.meets(customers()).id();
    TicketNumber number =
        unitOfWork().run(() -> tickets().add(aTicket().of(ivan).open())).number();
    between.set(() -> elsewhere(() -> solve(number)));

    CommentOnTicket.Result result =
        comment.comment(
            new CommentOnTicket.Command(
                new Actor.Customer(ivan),
                number,
                Visibility.PUBLIC,
                "Всё ещё не работает",
                List.of()));

    assertThat(store().get(TicketEvents.class).of(number))
        .extracting(TicketEvent::getClass)
        .extracting(Class::getSimpleName)
        .doesNotContainSubsequence("Resolved", "Commented");
    assertThat(result).isInstanceOf(CommentOnTicket.Result.TicketFinished.class);
  }

  private void solve(TicketNumber number) {
    assertThat(resolve.resolve(new ResolveTicket.Command(new Actor.Operator(ANNA), number)))
        .isInstanceOf(ResolveTicket.Result.Resolved.class);
  }

  private static void elsewhere(Runnable work) {
    try {
      Thread.ofVirtual().start(work).join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private TicketJournal journal() {
    HandDrivenScheduler scheduler = new HandDrivenScheduler(clock);
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(),
            unitOfWork(),
            outbox(),
            store().get(PostedMessages.class),
            (_, _) -> {},
            clock,
            new Tasks(scheduler, scheduler),
            DispatcherSettings.USUAL);
    return new TicketJournal(
        tickets(),
        comments(),
        store().get(TicketEvents.class),
        customers(),
        store().get(SearchIndex.class),
        new Deliveries(unitOfWork(), outbox(), List.of(), dispatcher));
  }
}
