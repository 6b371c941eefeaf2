/// Updates in, and who may take them. Serves `inbox`.
@NullMarked
package io.supportbot.adapter.persistence.intake;

import org.jspecify.annotations.NullMarked;
