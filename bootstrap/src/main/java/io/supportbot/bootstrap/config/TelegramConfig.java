package io.supportbot.bootstrap.config;

import java.net.URI;

/// How the bot reaches Telegram. Updates are fetched by long polling, the only way of this version.
///
/// @param apiUrl the root of a Bot API server, without a slash at its end
public record TelegramConfig(Secret token, URI apiUrl, RateLimitsConfig rateLimits) {}
