package io.supportbot.sandbox.update;

/// Where updates are delivered.
///
/// @param secretToken empty for none
public record WebhookSettings(String url, String secretToken, int maxConnections) {}
