/// The timers on a real PostgreSQL, with a scheduler driven by hand.
@NullMarked
package io.supportbot.adapter.scheduler;

import org.jspecify.annotations.NullMarked;
