package io.supportbot.sandbox.chat;

/// A file in the sandbox.
///
/// @param path the last part of its download address
public record StoredFile(
    String id,
    String uniqueId,
    MediaKind kind,
    String name,
    String mimeType,
    String path,
    int width,
    int height,
    int seconds,
    FileContent content) {
  public long size() {
    return content.size();
  }
}
