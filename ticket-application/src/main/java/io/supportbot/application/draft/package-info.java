/// Filling and submitting the dialogue's draft. Owns the table `drafts`.
@NullMarked
package io.supportbot.application.draft;

import org.jspecify.annotations.NullMarked;
