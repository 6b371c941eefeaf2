package io.supportbot.bootstrap.config;

/// What the bot sends at most; 0 means no limit.
public record RateLimitsConfig(int perSecond, int perChatPerSecond, int perGroupPerMinute) {}
