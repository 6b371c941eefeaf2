package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.FileContent;
import io.supportbot.sandbox.chat.Files;
import io.supportbot.sandbox.chat.MediaKind;
import io.supportbot.sandbox.chat.PersonActions;

/// A file that a person sends: with content, or with a size alone.
public record OutgoingFile(MediaKind kind, String name, FileContent content, String caption) {
  public static OutgoingFile photo(long sizeBytes) {
    return photo(new FileContent.Blank(sizeBytes));
  }

  public static OutgoingFile photo(FileContent content) {
    return new OutgoingFile(MediaKind.PHOTO, "photo.jpg", content, "");
  }

  public static OutgoingFile document(String name, long sizeBytes) {
    return new OutgoingFile(MediaKind.DOCUMENT, name, new FileContent.Blank(sizeBytes), "");
  }

  public static OutgoingFile document(String name, byte[] content) {
    return new OutgoingFile(MediaKind.DOCUMENT, name, new FileContent.Bytes(content), "");
  }

  public static OutgoingFile video(long sizeBytes) {
    return new OutgoingFile(
        MediaKind.VIDEO, "video.mp4", new FileContent.Blank(sizeBytes), "");
  }

  public static OutgoingFile audio(String name, long sizeBytes) {
    return new OutgoingFile(MediaKind.AUDIO, name, new FileContent.Blank(sizeBytes), "");
  }

  public static OutgoingFile voice(long sizeBytes) {
    return new OutgoingFile(
        MediaKind.VOICE, "voice.oga", new FileContent.Blank(sizeBytes), "");
  }

  public static OutgoingFile videoNote(long sizeBytes) {
    return new OutgoingFile(
        MediaKind.VIDEO_NOTE, "note.mp4", new FileContent.Blank(sizeBytes), "");
  }

  public OutgoingFile caption(String newCaption) {
    return new OutgoingFile(kind, name, content, newCaption);
  }

  PersonActions.Attachment attachment() {
    return new PersonActions.Attachment(
        Files.NewFile.of(kind, name, mimeType()), content, caption);
  }

  private String mimeType() {
    return switch (kind) {
      case PHOTO -> "image/jpeg";
      case VIDEO, ANIMATION, VIDEO_NOTE -> "video/mp4";
      case AUDIO -> "audio/mpeg";
      case VOICE -> "audio/ogg";
      case STICKER -> "image/webp";
      case DOCUMENT -> name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
    };
  }
}
