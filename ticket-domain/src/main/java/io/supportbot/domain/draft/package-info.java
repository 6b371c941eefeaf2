/// The dialogue in which a customer fills a ticket: a finite state machine whose states are types.
@NullMarked
package io.supportbot.domain.draft;

import org.jspecify.annotations.NullMarked;
