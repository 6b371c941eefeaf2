/// The staff group: the ticket's card, replies that go out, notes that stay in, and what the group is told.
@NullMarked
package io.supportbot.adapter.telegram.staff;

import org.jspecify.annotations.NullMarked;
