/// SupportBot in Telegram: everything that knows what a chat, an update or a keyboard is.
@NullMarked
package io.supportbot.adapter.telegram;

import org.jspecify.annotations.NullMarked;
