package io.supportbot.adapter.persistence.ticket;

import io.supportbot.adapter.persistence.column.TicketNumberConverter;
import io.supportbot.adapter.persistence.testing.SharedStoreTest;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.contract.TicketListsContract;
import io.supportbot.testkit.contract.TicketNumbersContract;
import io.supportbot.testkit.contract.TicketsContract;

/// Tickets keep their contracts.
class JooqTicketsTest extends SharedStoreTest
    implements TicketsContract, TicketListsContract, TicketNumbersContract {
  @Override
  public void damage(TicketNumber number) {
    store()
        .execute(
            "update tickets set description = '\\x00' where number = "
                + new TicketNumberConverter().to(number));
  }
}
