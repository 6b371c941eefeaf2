/// Reads `supportbot.yaml` into one checked, immutable record per part. The keys, their types and
/// defaults are declared once in {@link io.supportbot.bootstrap.config.SupportBotKeys}; reading,
/// suggestions, the JSON Schema and the reference in `docs/configuration.md` all follow from it.
@NullMarked
package io.supportbot.bootstrap.config;

import org.jspecify.annotations.NullMarked;
