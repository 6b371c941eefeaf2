package io.supportbot.domain.ticket;

import java.util.UUID;

/// Identifies a comment.
public record CommentId(UUID value) {}
