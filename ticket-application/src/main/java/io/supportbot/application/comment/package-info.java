/// What people say about a ticket, and how a customer's words find theirs. Owns the table `comment_drafts`.
@NullMarked
package io.supportbot.application.comment;

import org.jspecify.annotations.NullMarked;
