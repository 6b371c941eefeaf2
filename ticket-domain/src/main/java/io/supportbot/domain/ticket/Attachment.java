package io.supportbot.domain.ticket;

import java.util.Optional;

/// A file that belongs to a ticket or a comment. Name and caption are confidential.
///
/// @param sizeBytes as the sender's messenger stated it; 0 where it said nothing
/// @param caption what the sender wrote under this file
public record Attachment(
    AttachmentKind kind,
    FileReference file,
    Optional<String> fileName,
    Optional<String> mimeType,
    long sizeBytes,
    Optional<String> caption) {
  public Attachment {
    if (sizeBytes < 0) {
      throw new IllegalArgumentException("attachment size must not be negative, was " + sizeBytes);
    }
  }

  /// The same file with nothing written under it.
  public Attachment withoutCaption() {
    return new Attachment(kind, file, fileName, mimeType, sizeBytes, Optional.empty());
  }

  @Override
  public String toString() {
    return "Attachment[" + kind + ", " + sizeBytes + " bytes]";
  }
}
