package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [PostedMessages] does.
public interface PostedMessagesContract extends StoreContract {
  PostedMessages postedMessages();

  Tickets tickets();

  Customers customers();

  private TicketNumber ticket(String number) {
    return inUnit(
            () ->
                tickets()
                    .add(aTicket().of(IVAN.meets(customers()).id()).number(number).open()))
        .number();
  }

  private static PostedMessage card(TicketNumber ticket, String conversation, String message) {
    return new PostedMessage("telegram", conversation, message, ticket, "card");
  }

  private Optional<PostedMessage> found(String conversation, String message) {
    return inUnit(() -> postedMessages().find("telegram", conversation, message));
  }

  @Test
  default void a_message_is_found_where_it_was_posted() {
    PostedMessage card = card(ticket("20241225-001"), "-100", "7");
    unit(() -> postedMessages().remember(List.of(card)));

    assertThat(found("-100", "7")).contains(card);
    assertThat(found("-100", "8")).isEmpty();
    assertThat(found("-200", "7")).isEmpty();
    assertThat(inUnit(() -> postedMessages().find("mail", "-100", "7"))).isEmpty();
  }

  @Test
  default void it_works_without_a_unit() {
    PostedMessage card = card(ticket("20241225-001"), "-100", "7");
    postedMessages().remember(List.of(card));

    assertThat(postedMessages().find("telegram", "-100", "7")).contains(card);
  }

  @Test
  default void a_message_remembered_again_is_overwritten() {
    PostedMessage first = card(ticket("20241225-001"), "-100", "7");
    PostedMessage second =
        new PostedMessage("telegram", "-100", "7", ticket("20241225-002"), "comment");
    unit(() -> postedMessages().remember(List.of(first)));
    unit(() -> postedMessages().remember(List.of(second)));

    assertThat(found("-100", "7")).contains(second);
  }

  @Test
  default void all_in_a_role_are_found_for_each_ticket_in_their_order() {
    TicketNumber one = ticket("20241225-001");
    TicketNumber other = ticket("20241225-002");
    unit(() -> postedMessages().remember(List.of(card(one, "-100", "7"))));
    unit(() -> postedMessages().remember(List.of(card(one, "-200", "8"))));
    unit(() -> postedMessages().remember(List.of(card(one, "-100", "10"))));
    unit(() -> postedMessages().remember(List.of(card(one, "-100", "7"))));
    unit(
        () ->
            postedMessages()
                .remember(List.of(new PostedMessage("telegram", "-100", "9", one, "comment"))));

    assertThat(inUnit(() -> postedMessages().of("telegram", "-100", one, "card")))
        .containsExactly(card(one, "-100", "7"), card(one, "-100", "10"));
    assertThat(inUnit(() -> postedMessages().of("telegram", "-200", one, "card")))
        .containsExactly(card(one, "-200", "8"));
    assertThat(inUnit(() -> postedMessages().of("telegram", "-100", other, "card"))).isEmpty();
    assertThat(inUnit(() -> postedMessages().of("mail", "-100", one, "card"))).isEmpty();
  }

  @Test
  default void a_message_of_a_unit_that_fails_is_not_remembered() {
    PostedMessage card = card(ticket("20241225-001"), "-100", "7");

    failing(() -> postedMessages().remember(List.of(card)));

    assertThat(found("-100", "7")).isEmpty();
  }
}
