package io.supportbot.bootstrap.config;

/// What one customer may do at most.
public record LimitsConfig(int messagesPerMinute, int newTicketsPerHour) {}
