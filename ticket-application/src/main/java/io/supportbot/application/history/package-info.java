/// What happened to tickets: an append-only history that is also the audit log. Owns the table `ticket_events`.
@NullMarked
package io.supportbot.application.history;

import org.jspecify.annotations.NullMarked;
