/// Updates in: stored first, then handled one conversation at a time, exactly once. Owns the table `inbox`.
@NullMarked
package io.supportbot.application.intake;

import org.jspecify.annotations.NullMarked;
