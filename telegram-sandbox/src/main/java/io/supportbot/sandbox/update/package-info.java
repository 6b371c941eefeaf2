/// The way of updates to the bot: the queue, the long poll and the webhook.
@NullMarked
package io.supportbot.sandbox.update;

import org.jspecify.annotations.NullMarked;
