package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.delivery.Announcement;
import io.supportbot.application.delivery.Channel;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Channel] does, as long as the other side is there and well.
public interface ChannelContract {
  Channel channel();

  /// A customer who can be reached through the channel.
  CustomerProfile customer();

  private List<Delivery> announced() {
    Instant now = Instant.parse("2024-12-25T10:00:00Z");
    Change<Ticket.Open> opened = Ticket.open(aTicket().of(customer().id()).details());
    Change<Ticket.InProgress> taken = opened.ticket().take(ANNA, now);
    Change<Ticket.Resolved> resolved =
        taken.ticket().resolve(new Actor.Operator(ANNA), now);
    List<Delivery> all = new ArrayList<>();
    for (Change<?> change : List.of(opened, taken, resolved)) {
      all.addAll(
          channel()
              .announce(
                  new Announcement.TicketChanged(change.ticket(), change.events(), customer())));
    }
    return all;
  }

  @Test
  default void what_it_announces_is_its_own_to_deliver() {
    assertThat(announced())
        .isNotEmpty()
        .allSatisfy(
            delivery -> {
              assertThat(delivery.channel()).isEqualTo(channel().name());
              assertThat(delivery.lane()).isNotBlank();
            });
  }

  @Test
  default void no_two_deliveries_are_the_same() {
    assertThat(announced()).extracting(Delivery::id).doesNotHaveDuplicates();
  }

  @Test
  default void what_it_announces_it_can_deliver() {
    assertThat(announced())
        .allSatisfy(
            delivery ->
                assertThat(channel().deliver(delivery))
                    .isInstanceOf(DeliveryOutcome.Delivered.class));
  }

  @Test
  default void delivering_again_after_an_unclear_end_is_no_trouble() {
    assertThat(announced())
        .allSatisfy(
            delivery -> {
              DeliveryOutcome _ = channel().deliver(delivery);
              assertThat(channel().deliver(delivery))
                  .isInstanceOf(DeliveryOutcome.Delivered.class);
            });
  }

  @Test
  default void it_grants_permission_or_names_a_time_to_wait() {
    assertThat(announced())
        .allSatisfy(
            delivery ->
                assertThat(channel().admit(delivery)).isGreaterThanOrEqualTo(Duration.ZERO));
  }

  @Test
  default void a_payload_it_does_not_understand_is_refused_and_not_thrown() {
    Delivery strange =
        new Delivery(
            new UUID(0, 1), channel().name(), "1", "not a payload", Optional.empty(), Optional.empty());

    assertThat(channel().deliver(strange)).isInstanceOf(DeliveryOutcome.Refused.class);
  }
}
