/// Updates in, and who may take them. Serves `inbox` and `leadership`.
@NullMarked
package io.supportbot.adapter.persistence.intake;

import org.jspecify.annotations.NullMarked;
