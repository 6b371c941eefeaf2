package io.supportbot.adapter.persistence.search;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.application.search.SearchIndex;
import io.supportbot.domain.ticket.TicketNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People search in other words than they wrote in.
class WordFormsTest extends SharedStoreTest {
  @ParameterizedTest
  @CsvSource({
    "Оплаты не работали, не работает оплата",
    "Ещё не пришёл заказ, еще заказы",
    "Зеленый чек, зелёные чеки",
    "Пришло два письма, письмо пришло",
    "INVOICES were cancelled, invoice cancel",
    "The customer's card, customer cards",
    "Ошибка в iPhone, IPHONE ошибки",
    "Заказ № 4711-А, 4711"
  })
  void a_ticket_is_found_by_other_forms_of_its_words(String said, String asked) {
    SearchIndex search = store().get(SearchIndex.class);
    TicketNumber ticket = tickets().add(aTicket().of(IVAN.meets(customers()).id()).open()).number();
    search.add(ticket, said);

    assertThat(search.find(asked, 5)).containsExactly(ticket);
    assertThat(search.find(asked + " небывалое", 5)).isEmpty();
  }
}
