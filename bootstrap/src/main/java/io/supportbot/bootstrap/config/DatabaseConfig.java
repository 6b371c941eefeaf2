package io.supportbot.bootstrap.config;

import java.util.Optional;

/// An external PostgreSQL.
///
/// @param url a JDBC URL without credentials
/// @param password absent where the server lets the user in without one
public record DatabaseConfig(String url, String user, Optional<Secret> password) {}
