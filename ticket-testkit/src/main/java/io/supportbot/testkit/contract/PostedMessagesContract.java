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

/// What every [PostedMessages] and the [ConversationMoves] of the same store do.
public interface PostedMessagesContract extends StoreContract {
  PostedMessages postedMessages();

  ConversationMoves conversationMoves();

  Outbox outbox();

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
  default void the_newest_of_a_role_is_found_for_each_ticket() {
    TicketNumber one = ticket("20241225-001");
    TicketNumber other = ticket("20241225-002");
    unit(() -> postedMessages().remember(List.of(card(one, "-100", "7"))));
    unit(() -> postedMessages().remember(List.of(card(one, "-200", "3"))));
    unit(
        () ->
            postedMessages()
                .remember(List.of(new PostedMessage("telegram", "-100", "9", one, "comment"))));

    assertThat(inUnit(() -> postedMessages().newest("telegram", one, "card")))
        .contains(card(one, "-200", "3"));
    assertThat(inUnit(() -> postedMessages().newest("telegram", other, "card"))).isEmpty();
    assertThat(inUnit(() -> postedMessages().newest("mail", one, "card"))).isEmpty();
  }

  @Test
  default void a_message_of_a_unit_that_fails_is_not_remembered() {
    PostedMessage card = card(ticket("20241225-001"), "-100", "7");

    failing(() -> postedMessages().remember(List.of(card)));

    assertThat(found("-100", "7")).isEmpty();
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
    TicketNumber number = ticket("20241225-001");
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
