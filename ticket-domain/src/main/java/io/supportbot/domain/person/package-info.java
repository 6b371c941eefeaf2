/// Who takes part: customers, operators, and the actor that every change names.
@NullMarked
package io.supportbot.domain.person;

import org.jspecify.annotations.NullMarked;
