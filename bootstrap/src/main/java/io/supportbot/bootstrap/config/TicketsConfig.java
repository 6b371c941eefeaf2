package io.supportbot.bootstrap.config;

import java.time.Duration;

/// How long tickets and drafts live, and what may be attached.
public record TicketsConfig(
    Duration autoCloseAfter,
    Duration reopenWithin,
    Duration draftExpiresAfter,
    int maxFiles,
    long maxFileBytes) {}
