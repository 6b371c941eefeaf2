/// Drafts of tickets. Serves `drafts`.
@NullMarked
package io.supportbot.adapter.persistence.draft;

import org.jspecify.annotations.NullMarked;
