/// One call to the Bot API in, one sealed outcome out. Every error text of Telegram is known here and nowhere else.
@NullMarked
package io.supportbot.adapter.telegram.client;

import org.jspecify.annotations.NullMarked;
