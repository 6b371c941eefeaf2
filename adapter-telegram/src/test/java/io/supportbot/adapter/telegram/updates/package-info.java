/// Tests of updates.
@NullMarked
package io.supportbot.adapter.telegram.updates;

import org.jspecify.annotations.NullMarked;
