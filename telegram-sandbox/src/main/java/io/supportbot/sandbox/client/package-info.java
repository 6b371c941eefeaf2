/// People and groups as objects for tests: what they do, and what they see.
@NullMarked
package io.supportbot.sandbox.client;

import org.jspecify.annotations.NullMarked;
