/// A strict local Bot API server for tests and demonstrations: everything in memory, nothing of the
/// network, and every request held against the published facts of the Bot API.
@NullMarked
package io.supportbot.sandbox;

import org.jspecify.annotations.NullMarked;
