/// Tests of the domain: draft.
@NullMarked
package io.supportbot.domain.draft;

import org.jspecify.annotations.NullMarked;
