/// Use cases that move a ticket through its life and show it. Owns the tables `tickets`, `ticket_numbers`, `comments` and `attachments`.
@NullMarked
package io.supportbot.application.ticket;

import org.jspecify.annotations.NullMarked;
