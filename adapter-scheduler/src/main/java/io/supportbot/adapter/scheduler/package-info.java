/// When things are due: the desk's timers on db-scheduler, which keeps them in the database and lets one process at a time run each.
/// Owns the table `scheduled_tasks`.
@NullMarked
package io.supportbot.adapter.scheduler;

import org.jspecify.annotations.NullMarked;
