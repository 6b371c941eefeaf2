package io.supportbot.sandbox.control;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.supportbot.sandbox.chat.FileContent;
import io.supportbot.sandbox.chat.Files;
import io.supportbot.sandbox.chat.ImageSize;
import io.supportbot.sandbox.chat.MediaKind;
import io.supportbot.sandbox.chat.PersonActions.Attachment;
import io.supportbot.sandbox.chat.PersonActions.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The form with which a person of the page sends files.
final class UploadForm {
  private UploadForm() {}

  static Place place(Context context) {
    return new Place(
        ControlApi.number(field(context, "chat_id", "0")),
        (int) ControlApi.number(field(context, "message_thread_id", "0")),
        (int) ControlApi.number(field(context, "reply_to_message_id", "0")));
  }

  private static String field(Context context, String name, String absent) {
    String value = context.formParam(name);
    return value == null || value.isEmpty() ? absent : value;
  }

  /// The files, the first of them with the caption.
  static List<Attachment> attachments(Context context) {
    MediaKind kind = kind(field(context, "as", "document"));
    String caption = field(context, "caption", "");
    List<Attachment> attachments = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles()) {
      attachments.add(attachment(kind, file, attachments.isEmpty() ? caption : ""));
    }
    if (attachments.isEmpty() || attachments.size() > 10) {
      throw new IllegalArgumentException(
          "1 to 10 files must be sent, were " + attachments.size());
    }
    return attachments;
  }

  private static MediaKind kind(String name) {
    return switch (name) {
      case "photo" -> MediaKind.PHOTO;
      case "video" -> MediaKind.VIDEO;
      case "audio" -> MediaKind.AUDIO;
      case "voice" -> MediaKind.VOICE;
      case "video_note" -> MediaKind.VIDEO_NOTE;
      case "document" -> MediaKind.DOCUMENT;
      default ->
          throw new IllegalArgumentException(
              "as must be photo, document, video, audio, voice or video_note");
    };
  }

  private static Attachment attachment(MediaKind kind, UploadedFile file, String caption) {
    byte[] bytes = bytes(file);
    String type = file.contentType();
    Files.NewFile stored =
        Files.NewFile.of(
            kind, file.filename(), type == null ? "application/octet-stream" : type);
    if (kind == MediaKind.PHOTO) {
      ImageSize size = ImageSize.of(bytes);
      if (size == null) {
        throw new IllegalArgumentException("a photo must be a PNG, JPEG, GIF or WebP picture");
      }
      stored = new Files.NewFile(kind, file.filename(), type == null ? "image/jpeg" : type,
          size.width(), size.height(), 0);
    }
    return new Attachment(stored, new FileContent.Bytes(bytes), caption);
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
