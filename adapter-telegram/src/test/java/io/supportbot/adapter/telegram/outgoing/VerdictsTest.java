package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Gone;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import io.supportbot.testkit.fixture.MutableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whose fault a failed call is: the message's, the chat's, or nobody's.
class VerdictsTest {
  private static final long STAFF = -100L;
  private static final long MOVED_STAFF = -1000L;
  private static final long OTHER_GROUP = -200L;
  private static final long CUSTOMER = 7L;

  private final FakeUnitOfWork units = new FakeUnitOfWork();
  private final ChatMoves moves =
      new ChatMoves(
          new FakeConversationMoves(units, new FakePostedMessages(units), new FakeOutbox(units)));
  private final Verdicts verdicts =
      new Verdicts(
          new RateBudget(new RateLimits(30, 1, 20), MutableClock.at("2024-12-25T10:00:00Z")),
          moves,
          STAFF);

  @ParameterizedTest
  @EnumSource(Gone.How.class)
  void a_staff_group_out_of_reach_is_an_outage_however_it_went(Gone.How how) {
    assertThat(on(new Gone(how), STAFF)).isInstanceOf(DeliveryOutcome.Outage.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_RIGHTS", "TOPIC_CLOSED"})
  void a_staff_group_that_does_not_let_the_bot_write_is_an_outage(Refused.Why why) {
    assertThat(on(new Refused(why, "400 no"), STAFF)).isEqualTo(new DeliveryOutcome.Outage("400 no"));
  }

  @Test
  void the_staff_group_is_known_by_its_new_address_after_a_move() {
    moves.moved(STAFF, MOVED_STAFF);

    assertThat(on(new Gone(Gone.How.NOT_A_MEMBER), MOVED_STAFF))
        .isInstanceOf(DeliveryOutcome.Outage.class);
  }

  @Test
  void an_unknown_bot_is_an_outage_for_everything() {
    Failure unknown = new Refused(Refused.Why.TOKEN, "401 Unauthorized");

    for (long chat : List.of(STAFF, OTHER_GROUP, CUSTOMER)) {
      assertThat(on(unknown, chat)).isInstanceOf(DeliveryOutcome.Outage.class);
    }
    assertThat(verdicts.on(unknown, Optional.empty())).isInstanceOf(DeliveryOutcome.Outage.class);
  }

  @Test
  void a_bot_whose_calls_are_contended_is_an_outage() {
    assertThat(on(new Refused(Refused.Why.OTHER_POLLER, "409 Conflict"), CUSTOMER))
        .isInstanceOf(DeliveryOutcome.Outage.class);
  }

  @Test
  void an_unclear_answer_may_be_the_messages_fault_or_an_outage_so_the_dispatcher_decides() {
    for (long chat : List.of(STAFF, CUSTOMER)) {
      assertThat(on(new Failure.Unclear("Telegram answered 502"), chat))
          .isEqualTo(new DeliveryOutcome.TryAgain("Telegram answered 502"));
    }
  }

  @Test
  void a_customer_who_went_away_is_unreachable_and_a_foreign_group_is_refused() {
    assertThat(on(new Gone(Gone.How.BLOCKED), CUSTOMER))
        .isInstanceOf(DeliveryOutcome.Unreachable.class);
    assertThat(on(new Gone(Gone.How.NOT_A_MEMBER), OTHER_GROUP))
        .isInstanceOf(DeliveryOutcome.Refused.class);
    assertThat(on(new Refused(Refused.Why.NO_RIGHTS, "400 no"), OTHER_GROUP))
        .isInstanceOf(DeliveryOutcome.Refused.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKUP", "TOO_LONG", "FILE", "OTHER"})
  void what_is_wrong_with_the_message_itself_is_refused_in_the_staff_group_as_well(
      Refused.Why why) {
    assertThat(on(new Refused(why, "400 bad"), STAFF)).isInstanceOf(DeliveryOutcome.Refused.class);
  }

  private DeliveryOutcome on(Failure failure, long chat) {
    return verdicts.on(failure, Optional.of(chat));
  }
}
