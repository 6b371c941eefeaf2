package io.supportbot.adapter.persistence.ticket;

import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An attachment inside stored JSON. Names and meanings never change; what is added must be optional.
public record StoredAttachment(
    String kind,
    String store,
    String key,
    @Nullable String name,
    @Nullable String mime,
    long size,
    @Nullable String caption) {
  /// The stored form of attachments.
  public static List<StoredAttachment> of(List<Attachment> attachments) {
    return attachments.stream().map(StoredAttachment::of).toList();
  }

  private static StoredAttachment of(Attachment attachment) {
    return new StoredAttachment(
        attachment.kind().name(),
        attachment.file().store(),
        attachment.file().key(),
        attachment.fileName().orElse(null),
        attachment.mimeType().orElse(null),
        attachment.sizeBytes(),
        attachment.caption().orElse(null));
  }

  /// The attachment that was stored.
  public Attachment attachment() {
    return new Attachment(
        AttachmentKind.valueOf(kind),
        new FileReference(store, key),
        Optional.ofNullable(name),
        Optional.ofNullable(mime),
        size,
        Optional.ofNullable(caption));
  }
}
