/// Tests of outgoing.
@NullMarked
package io.supportbot.adapter.telegram.outgoing;

import org.jspecify.annotations.NullMarked;
