package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.draft.ExpireDrafts;
import io.supportbot.application.draft.ExpiringDrafts;
import io.supportbot.application.logging.HeardLog;
import io.supportbot.application.ticket.CloseSilentTickets;
import io.supportbot.application.ticket.ClosingSilentTickets;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Status;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What can no longer be decrypted holds nothing else up.
class DamagedOnesAreLeftAloneTest extends UseCaseTesting {
  /// More than the use cases look at in one go.
  private static final int MANY = 250;

  private final CloseSilentTickets close =
      new ClosingSilentTickets(store.units(), store.tickets(), journal, desk, watermark, clock);
  private final ExpireDrafts expire =
      new ExpiringDrafts(
          store.units(), store.drafts(), store.customers(), deliveries, desk, watermark);

  @Test
  void silent_tickets_are_closed_before_between_and_behind_damaged_ones() {
    List<TicketNumber> numbers = IntStream.rangeClosed(1, 5).mapToObj(this::aSilentTicket).toList();
    store.tickets().damage(numbers.get(1));
    store.tickets().damage(numbers.get(3));

    assertThat(close.close()).isEqualTo(3);

    assertThat(stillResolved()).containsExactly(numbers.get(1), numbers.get(3));
    assertThat(announcedEvents()).hasSize(3);
  }

  @Test
  void batches_full_of_damaged_tickets_do_not_hide_the_healthy_one_behind_them() {
    for (int i = 1; i <= MANY; i++) {
      store.tickets().damage(aSilentTicket(i));
    }
    aSilentTicket(MANY + 1);

    assertThat(close.close()).isEqualTo(1);
    assertThat(close.close()).isZero();
    assertThat(stillResolved()).hasSize(MANY);
  }

  @Test
  void a_damaged_ticket_is_told_by_its_number_once_a_run() {
    store.tickets().damage(aSilentTicket(1));
    aSilentTicket(2);

    try (HeardLog log = new HeardLog(ClosingSilentTickets.class)) {
      close.close();

      assertThat(log.lines())
          .containsExactly(
              "SEVERE DAMAGED: silent ticket #20241225-001 cannot be read and is left alone");
    }
  }

  @Test
  void drafts_expire_before_between_and_behind_damaged_ones() {
    List<CustomerId> owners =
        IntStream.rangeClosed(1, 5).mapToObj(this::anUntouchedDraftOf).toList();
    store.drafts().damage(owners.get(1));
    store.drafts().damage(owners.get(3));

    assertThat(expire.expire()).isEqualTo(3);

    assertThat(expiredDraftsOf()).containsExactly(owners.get(0), owners.get(2), owners.get(4));
    assertThat(expire.expire()).isZero();
  }

  @Test
  void batches_full_of_damaged_drafts_do_not_hide_the_healthy_one_behind_them() {
    for (int i = 1; i <= MANY; i++) {
      store.drafts().damage(anUntouchedDraftOf(i));
    }
    CustomerId healthy = anUntouchedDraftOf(MANY + 1);

    assertThat(expire.expire()).isEqualTo(1);
    assertThat(expiredDraftsOf()).containsExactly(healthy);
  }

  @Test
  void a_damaged_draft_is_told_by_its_customers_id_once_a_run() {
    CustomerId owner = anUntouchedDraftOf(1);
    store.drafts().damage(owner);

    try (HeardLog log = new HeardLog(ExpiringDrafts.class)) {
      expire.expire();

      assertThat(log.lines())
          .containsExactly(
              "SEVERE DAMAGED: untouched draft of customer "
                  + owner.value()
                  + " cannot be read and is left alone");
    }
  }

  private TicketNumber aSilentTicket(int sequence) {
    Ticket.Open open =
        anOpenTicketOf(IVAN, String.format(Locale.ROOT, "20241225-%03d", sequence));
    Ticket.InProgress taken = store.tickets().save(open.take(ANNA, clock.instant()).ticket());
    store.tickets().save(taken.resolve(ANNA_ACTS, clock.instant().minus(ages())).ticket());
    return open.number();
  }

  private CustomerId anUntouchedDraftOf(int customer) {
    CustomerId owner =
        store
            .customers()
            .meet(
                new ContactAddress("telegram", Integer.toString(customer)),
                "Иван",
                Optional.empty(),
                Language.RU)
            .customer()
            .id();
    store.drafts().save(aDraft().of(owner).touchedAt(clock.instant().minus(ages())).describing());
    return owner;
  }

  private static Duration ages() {
    return Duration.ofDays(30);
  }

  private Stream<TicketNumber> stillResolved() {
    return store
        .tickets()
        .all()
        .filter(ticket -> ticket.status() == Status.RESOLVED)
        .map(Ticket::number);
  }

  private List<CustomerId> expiredDraftsOf() {
    return announced.stream()
        .map(Announcement.DraftExpired.class::cast)
        .map(expired -> expired.draft().customer())
        .toList();
  }
}
