/// Comments and half comments. Serves `comments` and `comment_drafts`.
@NullMarked
package io.supportbot.adapter.persistence.comment;

import org.jspecify.annotations.NullMarked;
