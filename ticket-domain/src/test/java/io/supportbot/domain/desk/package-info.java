/// Tests of the domain: desk.
@NullMarked
package io.supportbot.domain.desk;

import org.jspecify.annotations.NullMarked;
