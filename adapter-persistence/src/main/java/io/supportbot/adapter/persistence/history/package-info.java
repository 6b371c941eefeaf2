/// The append-only history. Serves `ticket_events`.
@NullMarked
package io.supportbot.adapter.persistence.history;

import org.jspecify.annotations.NullMarked;
