/// The whole desk as it ships, on the production wiring and a real PostgreSQL, against the sandbox's HTTP: people act, people see.
@NullMarked
package io.supportbot.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;
