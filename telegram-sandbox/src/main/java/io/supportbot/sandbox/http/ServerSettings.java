package io.supportbot.sandbox.http;

import java.time.InstantSource;

/// How the server listens.
///
/// @param port 0 for a free one
/// @param rateLimits whether sending is limited
public record ServerSettings(
    int port, String token, boolean rateLimits, int maxCallsKept, InstantSource clock) {}
