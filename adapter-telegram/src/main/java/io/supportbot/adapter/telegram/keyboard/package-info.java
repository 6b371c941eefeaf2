/// Keyboards and the typed data of their buttons, within Telegram's 64 bytes.
@NullMarked
package io.supportbot.adapter.telegram.keyboard;

import org.jspecify.annotations.NullMarked;
