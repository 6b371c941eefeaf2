package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.comment.CommentDraft;
import io.supportbot.application.comment.CommentDrafts;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.draft.Words;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Guest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [CommentDrafts] does.
public interface CommentDraftsContract extends StoreContract {
  /// A moment of these tests.
  Instant NOW = Instant.parse("2024-12-25T10:00:00Z");

  CommentDrafts commentDrafts();

  Tickets tickets();

  Customers customers();

  private CustomerId known(Guest guest) {
    return inUnit(() -> guest.meets(customers())).id();
  }

  private Optional<CommentDraft> found(CustomerId customer) {
    return inUnit(() -> commentDrafts().find(customer));
  }

  private CommentDraft saved(CommentDraft draft) {
    unit(() -> commentDrafts().save(draft));
    return draft;
  }

  @Test
  default void words_without_a_ticket_are_found_as_they_were_stored() {
    CustomerId ivan = known(IVAN);
    CommentDraft words =
        saved(
            new CommentDraft.AwaitingTicket(
                ivan,
                List.of(new Words("ещё не работает", Optional.of("7")), Words.of("со вчера")),
                List.of(photo("a", "вот"), photo("b")),
                NOW));

    assertThat(found(ivan)).contains(words);
  }

  @Test
  default void a_ticket_without_words_is_found_and_takes_the_place_of_the_earlier_half() {
    CustomerId ivan = known(IVAN);
    TicketNumber number = inUnit(() -> tickets().add(aTicket().of(ivan).open())).number();
    saved(new CommentDraft.AwaitingTicket(ivan, List.of(Words.of("ещё")), List.of(), NOW));
    CommentDraft chosen = saved(new CommentDraft.AwaitingWords(ivan, number, NOW.plusSeconds(1)));

    assertThat(found(ivan)).contains(chosen);
    assertThat(found(known(MARIA))).isEmpty();
  }

  @Test
  default void a_removed_half_is_gone_and_removing_it_again_changes_nothing() {
    CustomerId ivan = known(IVAN);
    saved(new CommentDraft.AwaitingTicket(ivan, List.of(Words.of("ещё")), List.of(), NOW));

    unit(() -> commentDrafts().remove(ivan));
    unit(() -> commentDrafts().remove(ivan));

    assertThat(found(ivan)).isEmpty();
  }

  @Test
  default void a_unit_that_fails_leaves_what_was_there() {
    CustomerId ivan = known(IVAN);
    CommentDraft kept = saved(new CommentDraft.AwaitingTicket(ivan, List.of(Words.of("ещё")), List.of(), NOW));

    failing(() -> commentDrafts().remove(ivan));

    assertThat(found(ivan)).contains(kept);
  }
}
