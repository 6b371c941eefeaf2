/// The desk put together: its settings from the configuration, its parts by Guice, and the order in which they start and stop.
@NullMarked
package io.supportbot.bootstrap.desk;

import org.jspecify.annotations.NullMarked;
