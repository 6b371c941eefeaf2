/// Updates in: the long poll that fills the inbox, and the reading of a stored update into what it means.
@NullMarked
package io.supportbot.adapter.telegram.updates;

import org.jspecify.annotations.NullMarked;
