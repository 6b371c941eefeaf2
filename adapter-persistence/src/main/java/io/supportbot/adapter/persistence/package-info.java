/// The store of a desk: PostgreSQL, embedded or somewhere else, behind the ports of the application.
@NullMarked
package io.supportbot.adapter.persistence;

import org.jspecify.annotations.NullMarked;
