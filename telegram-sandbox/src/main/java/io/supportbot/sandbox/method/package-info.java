/// The methods of the Bot API, one class for each family.
@NullMarked
package io.supportbot.sandbox.method;

import org.jspecify.annotations.NullMarked;
