/// Tests of the domain: person.
@NullMarked
package io.supportbot.domain.person;

import org.jspecify.annotations.NullMarked;
