package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.draft.ExpireDrafts;
import io.supportbot.application.draft.ExpiringDrafts;
import io.supportbot.application.silence.Watermark;
import io.supportbot.application.ticket.CloseSilentTickets;
import io.supportbot.application.ticket.ClosingSilentTickets;
import io.supportbot.domain.person.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What customers did is heard of late, or not at all for a while: nobody may be told that they did nothing before that is known.
class HearingLateTest extends UseCaseTesting {
  private static final Duration LONG = Duration.ofDays(30);

  private Optional<Instant> heardUntil = Optional.empty();
  private final Watermark late = new Watermark(() -> heardUntil, () -> true);
  private final CloseSilentTickets close =
      new ClosingSilentTickets(store.units(), store.tickets(), journal, desk, late, clock);
  private final ExpireDrafts expire =
      new ExpiringDrafts(
          store.units(), store.drafts(), store.customers(), deliveries, desk, late);

  @BeforeEach
  void somethingWaitsForACustomer() {
    CustomerId ivan = IVAN.meets(store.customers()).id();
    store.drafts().save(aDraft().of(ivan).touchedAt(clock.instant()).describing());
    aResolvedTicket(IVAN);
  }

  @Test
  void while_nothing_was_heard_nothing_expires_or_closes() {
    clock.advance(LONG);

    assertThat(expire.expire()).isZero();
    assertThat(close.close()).isZero();
  }

  @Test
  void while_nothing_new_is_heard_time_stands_still() {
    heardUntil = Optional.of(clock.instant().plus(Duration.ofHours(24)));
    clock.advance(LONG);

    assertThat(expire.expire()).isZero();
    assertThat(close.close()).isZero();
  }

  @Test
  void once_it_is_known_that_a_customer_did_nothing_draft_and_ticket_go() {
    clock.advance(LONG);
    heardUntil = Optional.of(clock.instant());

    assertThat(expire.expire()).isEqualTo(1);
    assertThat(close.close()).isEqualTo(1);
  }
}
