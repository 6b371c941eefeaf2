package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.CommentBuilder.aComment;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.ticket.Comments;
import io.supportbot.application.customer.Customers;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every [Comments] does.
public interface CommentsContract extends StoreContract {
  /// A moment of these tests.
  Instant ELEVEN = Instant.parse("2024-12-25T11:00:00Z");

  Comments comments();

  Tickets tickets();

  Customers customers();

  private CustomerId ivan() {
    return inUnit(() -> IVAN.meets(customers())).id();
  }

  private TicketNumber ticket(String number) {
    CustomerId ivan = ivan();
    return inUnit(() -> tickets().add(aTicket().of(ivan).number(number).open())).number();
  }

  private Comment added(Comment comment) {
    unit(() -> comments().add(comment));
    return comment;
  }

  private List<Comment> all(TicketNumber ticket, int limit) {
    return inUnit(() -> comments().ofTicket(ticket, EnumSet.allOf(Visibility.class), limit));
  }

  @Test
  default void comments_are_found_as_they_were_stored_oldest_first() {
    TicketNumber number = ticket("20241225-001");
    Comment later = added(aComment().on(number).internal().at(ELEVEN.plusSeconds(9)).build());
    Comment earlier =
        added(aComment().on(number).by(ivan()).with(photo("a", "вот"), photo("b")).build());
    added(aComment().on(ticket("20241225-002")).build());

    assertThat(all(number, 10)).containsExactly(earlier, later);
  }

  @Test
  default void a_comment_may_be_files_alone() {
    TicketNumber number = ticket("20241225-001");
    Comment files = added(aComment().on(number).saying("").with(photo("a")).build());

    assertThat(all(number, 10)).containsExactly(files);
  }

  @Test
  default void only_what_may_be_seen_is_found() {
    TicketNumber number = ticket("20241225-001");
    Comment open = added(aComment().on(number).build());
    Comment note = added(aComment().on(number).internal().at(ELEVEN.plusSeconds(1)).build());

    assertThat(inUnit(() -> comments().ofTicket(number, Set.of(Visibility.PUBLIC), 10)))
        .containsExactly(open);
    assertThat(inUnit(() -> comments().ofTicket(number, Set.of(Visibility.INTERNAL), 10)))
        .containsExactly(note);
  }

  @Test
  default void a_limit_leaves_the_newest() {
    TicketNumber number = ticket("20241225-001");
    added(aComment().on(number).saying("1").at(ELEVEN.plusSeconds(1)).build());
    added(aComment().on(number).saying("2").at(ELEVEN.plusSeconds(2)).build());
    added(aComment().on(number).saying("3").at(ELEVEN.plusSeconds(3)).build());

    assertThat(all(number, 2)).extracting(Comment::text).containsExactly("2", "3");
  }

  @Test
  default void a_comment_of_a_unit_that_fails_is_not_there() {
    TicketNumber number = ticket("20241225-001");

    failing(() -> comments().add(aComment().on(number).build()));

    assertThat(all(number, 10)).isEmpty();
  }
}
