/// Messages out: what is to be said, the rate budget of the whole bot, and the channel that delivers.
@NullMarked
package io.supportbot.adapter.telegram.outgoing;

import org.jspecify.annotations.NullMarked;
