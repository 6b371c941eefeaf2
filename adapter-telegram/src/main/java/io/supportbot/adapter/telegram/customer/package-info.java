/// The customer's side of the bot: one class a screen says what it shows, what it accepts and what
/// comes next.
@NullMarked
package io.supportbot.adapter.telegram.customer;

import org.jspecify.annotations.NullMarked;
