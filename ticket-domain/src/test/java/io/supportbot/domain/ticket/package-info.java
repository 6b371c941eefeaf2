/// Tests of the domain: ticket.
@NullMarked
package io.supportbot.domain.ticket;

import org.jspecify.annotations.NullMarked;
