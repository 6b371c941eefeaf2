/// Tickets: their number, their states as types, what may happen in each, and the events that tell what did.
@NullMarked
package io.supportbot.domain.ticket;

import org.jspecify.annotations.NullMarked;
