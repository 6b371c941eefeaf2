/// Updates in: stored first, then handled one conversation at a time, exactly once. Owns the tables `inbox` and `leadership`.
@NullMarked
package io.supportbot.application.intake;

import org.jspecify.annotations.NullMarked;
