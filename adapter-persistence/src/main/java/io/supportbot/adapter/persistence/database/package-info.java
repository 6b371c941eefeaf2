/// The database itself: server, pool, migrations, units of work, and how its failures are told.
@NullMarked
package io.supportbot.adapter.persistence.database;

import org.jspecify.annotations.NullMarked;
