/// All or nothing: what is stored together, and what follows once it is.
@NullMarked
package io.supportbot.application.transaction;

import org.jspecify.annotations.NullMarked;
