package io.supportbot.adapter.persistence.protection;

/// @param encryption whether new values are encrypted
public record ProtectionConfig(boolean encryption) {}
