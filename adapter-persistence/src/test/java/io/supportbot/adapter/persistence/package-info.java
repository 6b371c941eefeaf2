/// What holds for the whole store.
@NullMarked
package io.supportbot.adapter.persistence;

import org.jspecify.annotations.NullMarked;
