package io.supportbot.domain.ticket;

/// Where the bytes of a file are: a store and the key by which that store finds them.
///
/// @param store name of the store, such as `telegram`
/// @param key opaque to everyone but the store
public record FileReference(String store, String key) {
  public FileReference {
    if (store.isBlank() || key.isBlank()) {
      throw new IllegalArgumentException("file reference must name a store and a key");
    }
  }
}
