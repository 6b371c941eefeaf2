/// What the bot says: message bundles, safe HTML, plurals, dates.
@NullMarked
package io.supportbot.adapter.telegram.text;

import org.jspecify.annotations.NullMarked;
