package io.supportbot.application.transaction;

import java.util.UUID;

/// Makes new identifiers. Thread-safe.
public interface Ids {
  /// An identifier that was never given before; later ones sort after earlier ones (RFC 9562, version 7).
  UUID next();
}
