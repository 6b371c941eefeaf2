package io.supportbot.bootstrap.config;

import java.nio.file.Path;
import java.util.Optional;

/// How confidential data rests.
///
/// @param keyFile absent: the keys live in the data directory
public record SecurityConfig(boolean encryption, Optional<Path> keyFile) {}
