/// Tests of the adapter as a whole.
@NullMarked
package io.supportbot.adapter.telegram;

import org.jspecify.annotations.NullMarked;
