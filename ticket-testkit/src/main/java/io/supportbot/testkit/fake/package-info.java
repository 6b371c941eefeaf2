/// Outbound ports kept in memory, with real transactions: units of work roll back, lock and do not see each other's unfinished work.
@NullMarked
package io.supportbot.testkit.fake;

import org.jspecify.annotations.NullMarked;
