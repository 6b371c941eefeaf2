package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.application.ticket.Tickets;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every [SearchIndex] does.
public interface SearchIndexContract extends StoreContract {
  SearchIndex searchIndex();

  Tickets tickets();

  Customers customers();

  private TicketNumber said(String number, String text) {
    return inUnit(
        () -> {
          TicketNumber ticket =
              tickets()
                  .add(aTicket().of(IVAN.meets(customers()).id()).number(number).open())
                  .number();
          searchIndex().add(ticket, text);
          return ticket;
        });
  }

  private List<TicketNumber> found(String query) {
    return inUnit(() -> searchIndex().find(query, 10));
  }

  @Test
  default void tickets_are_found_newest_first() {
    TicketNumber older = said("20241224-1000", "Сломался принтер");
    TicketNumber newer = said("20241225-001", "Купил новый принтер!");
    said("20241225-002", "Сломался монитор");

    assertThat(found("принтер")).containsExactly(newer, older);
    assertThat(inUnit(() -> searchIndex().find("принтер", 1))).containsExactly(newer);
  }

  @Test
  default void every_word_of_the_query_must_have_been_said() {
    TicketNumber both = said("20241225-001", "Сломался принтер");
    said("20241225-002", "Сломался монитор");

    assertThat(found("принтер сломался")).containsExactly(both);
    assertThat(found("принтер монитор")).isEmpty();
  }

  @Test
  default void russian_words_are_found_in_other_forms_and_cases() {
    TicketNumber ticket = said("20241225-001", "Не проходит ОПЛАТА картой");

    assertThat(found("оплаты")).containsExactly(ticket);
    assertThat(found("Оплатой")).containsExactly(ticket);
    assertThat(found("карты")).containsExactly(ticket);
  }

  @Test
  default void english_words_are_found_in_other_forms_and_cases() {
    TicketNumber ticket = said("20241225-001", "The printers stopped working");

    assertThat(found("PRINTER")).containsExactly(ticket);
    assertThat(found("work")).containsExactly(ticket);
  }

  @Test
  default void words_said_later_are_added_and_saying_them_again_changes_nothing() {
    TicketNumber ticket = said("20241225-001", "Сломался принтер");
    unit(() -> searchIndex().add(ticket, "принтер всё ещё мигает"));
    unit(() -> searchIndex().add(ticket, "принтер всё ещё мигает"));

    assertThat(found("принтер мигает")).containsExactly(ticket);
  }

  @Test
  default void a_query_without_words_finds_nothing() {
    said("20241225-001", "Сломался принтер");

    assertThat(found("")).isEmpty();
    assertThat(found(" ?! ")).isEmpty();
  }

  @Test
  default void a_text_without_words_can_be_added() {
    said("20241225-001", "\uD83D\uDE80 ...");

    assertThat(found("принтер")).isEmpty();
  }

  @Test
  default void words_of_a_unit_that_fails_are_not_found() {
    TicketNumber ticket = said("20241225-001", "Сломался принтер");

    failing(() -> searchIndex().add(ticket, "монитор"));

    assertThat(found("монитор")).isEmpty();
  }
}
