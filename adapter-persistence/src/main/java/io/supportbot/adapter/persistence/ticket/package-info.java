/// Tickets, their numbers and their files. Serves `tickets`, `ticket_numbers` and `attachments`.
@NullMarked
package io.supportbot.adapter.persistence.ticket;

import org.jspecify.annotations.NullMarked;
