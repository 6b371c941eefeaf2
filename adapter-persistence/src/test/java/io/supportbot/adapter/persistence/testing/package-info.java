/// A PostgreSQL for tests: one server a JVM, as many databases as wanted. Published as a test-jar for other modules.
@NullMarked
package io.supportbot.adapter.persistence.testing;

import org.jspecify.annotations.NullMarked;
