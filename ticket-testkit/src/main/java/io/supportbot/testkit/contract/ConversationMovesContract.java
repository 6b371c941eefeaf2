package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.delivery.ConversationMoves;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.application.delivery.PostedMessages;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [ConversationMoves] does, also to the other ports of its store.
public interface ConversationMovesContract extends StoreContract {
  ConversationMoves conversationMoves();

  PostedMessages postedMessages();

  Outbox outbox();

  Tickets tickets();

  Customers customers();

  private TicketNumber ticket() {
    return inUnit(
            () -> tickets().add(aTicket().of(IVAN.meets(customers()).id()).open()))
        .number();
  }

  private static PostedMessage card(TicketNumber ticket, String conversation, String message) {
    return new PostedMessage("telegram", conversation, message, ticket, "card");
  }

  private Optional<PostedMessage> found(String conversation, String message) {
    return inUnit(() -> postedMessages().find("telegram", conversation, message));
  }

  @Test
  default void a_conversation_that_never_moved_is_where_it_is() {
    assertThat(conversationMoves().current("telegram", "-100")).isEqualTo("-100");
  }

  @Test
  default void a_moved_conversation_is_followed_however_often_it_moved() {
    conversationMoves().moved("telegram", "-1", "-2");
    conversationMoves().moved("telegram", "-1", "-2");
    conversationMoves().moved("telegram", "-2", "-3");

    assertThat(conversationMoves().current("telegram", "-1")).isEqualTo("-3");
    assertThat(conversationMoves().current("telegram", "-2")).isEqualTo("-3");
    assertThat(conversationMoves().current("telegram", "-3")).isEqualTo("-3");
    assertThat(conversationMoves().current("mail", "-1")).isEqualTo("-1");
  }

  @Test
  default void what_was_posted_or_waits_in_a_conversation_moves_along() {
    TicketNumber number = ticket();
    UUID id = UUID.randomUUID();
    unit(() -> postedMessages().remember(List.of(card(number, "-1", "7"))));
    unit(
        () ->
            outbox()
                .add(
                    List.of(
                        new Delivery(
                            id, "telegram", "-1", "x", Optional.empty(), Optional.empty()))));

    conversationMoves().moved("telegram", "-1", "-2");

    assertThat(found("-2", "7")).contains(card(number, "-2", "7"));
    assertThat(found("-1", "7")).isEmpty();
    assertThat(outbox().waiting("telegram", 0, 10))
        .extracting(waiting -> waiting.delivery().lane())
        .containsExactly("-2");
  }
}
