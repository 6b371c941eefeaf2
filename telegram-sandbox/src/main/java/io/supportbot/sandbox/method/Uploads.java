package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.api.Upload;
import io.supportbot.sandbox.chat.FileContent;
import io.supportbot.sandbox.chat.Files;
import io.supportbot.sandbox.chat.ImageSize;
import io.supportbot.sandbox.chat.Media;
import io.supportbot.sandbox.chat.MediaKind;
import io.supportbot.sandbox.chat.StoredFile;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.entity.FormattedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The files of a call: uploaded, or named by file_id.
final class Uploads {
  private static final long MAX_PHOTO_BYTES = 10_485_760;
  private static final long MAX_FILE_BYTES = 50L << 20;

  private final World world;
  private final Sending sending;

  Uploads(World world, Sending sending) {
    this.world = world;
    this.sending = sending;
  }

  /// The file of a `send…` method.
  StoredFile file(MediaKind kind, Parameters parameters) {
    Upload upload = parameters.upload(kind.field());
    if (upload != null) {
      return store(kind, upload, (int) parameters.integer("duration"));
    }
    String name = parameters.text(kind.field());
    if (name.isEmpty()) {
      throw Refusal.badRequest(
          "there is no " + kind.field().replace('_', ' ') + " in the request");
    }
    return named(kind, name, parameters);
  }

  private StoredFile named(MediaKind kind, String name, Parameters parameters) {
    if (name.startsWith("attach://")) {
      Upload attached = parameters.upload(name.substring("attach://".length()));
      if (attached == null) {
        throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
      }
      return store(kind, attached, 0);
    }
    if (name.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      throw Refusal.badRequest("failed to get HTTP URL content");
    }
    StoredFile file =
        world
            .files()
            .find(name)
            .orElseThrow(
                () -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
    boolean animation = kind == MediaKind.DOCUMENT && file.kind() == MediaKind.ANIMATION;
    if (file.kind() != kind && !animation) {
      throw Refusal.badRequest(
          "can't use file of type " + file.kind().serverName() + " as " + kind.serverName());
    }
    return file;
  }

  private StoredFile store(MediaKind kind, Upload upload, int seconds) {
    byte[] bytes = upload.content();
    if (bytes.length == 0) {
      throw Refusal.badRequest("file must be non-empty");
    }
    if (bytes.length > MAX_FILE_BYTES) {
      throw Refusal.bare(413, "Request Entity Too Large");
    }
    Files.NewFile file = Files.NewFile.of(kind, upload.fileName(), upload.contentType());
    if (seconds > 0) {
      file = file.lasting(seconds);
    }
    if (kind == MediaKind.PHOTO) {
      file = checkedPhoto(file, bytes);
    }
    return world.files().store(file, new FileContent.Bytes(bytes));
  }

  private static Files.NewFile checkedPhoto(Files.NewFile file, byte[] bytes) {
    if (bytes.length > MAX_PHOTO_BYTES) {
      throw Refusal.badRequest(
          "file of size " + bytes.length
              + " bytes is too big for a photo; the maximum size is 10485760 bytes");
    }
    ImageSize size = ImageSize.of(bytes);
    if (size == null) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
    if (!size.fitsPhoto()) {
      throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
    }
    return file.sized(size.width(), size.height());
  }

  /// The content of an `editMessageMedia`.
  ObjectNode inputMedia(Parameters parameters) {
    if (!parameters.has("media")) {
      throw Refusal.badRequest("parameter \"media\" is required");
    }
    JsonNode media = parameters.json("media");
    if (media == null || !media.isObject()) {
      throw Refusal.badRequest("can't parse InputMedia: expected an Object");
    }
    return inputMedia(media, parameters);
  }

  /// The content of one InputMedia.
  ObjectNode inputMedia(JsonNode media, Parameters parameters) {
    MediaKind kind = kind(media.path("type").asString(""));
    if (kind == null) {
      throw Refusal.badRequest("can't parse InputMedia: invalid media type specified");
    }
    String name = media.path("media").asString("");
    if (name.isEmpty()
        || (name.startsWith("attach://")
            && parameters.upload(name.substring("attach://".length())) == null)) {
      throw Refusal.badRequest("can't parse InputMedia: media not found");
    }
    FormattedText caption =
        sending.caption(
            media.path("caption").asString(""),
            media.path("parse_mode").asString(""),
            media.has("caption_entities") ? media.path("caption_entities") : null);
    ObjectNode content = Media.file(named(kind, name, parameters), caption);
    if (media.path("show_caption_above_media").asBoolean(false)) {
      content.put("show_caption_above_media", true);
    }
    return content;
  }

  private static @Nullable MediaKind kind(String type) {
    return switch (type) {
      case "photo" -> MediaKind.PHOTO;
      case "video" -> MediaKind.VIDEO;
      case "animation" -> MediaKind.ANIMATION;
      case "audio" -> MediaKind.AUDIO;
      case "document" -> MediaKind.DOCUMENT;
      default -> null;
    };
  }

  /// The File of the Bot API.
  static ObjectNode json(StoredFile file, boolean withPath) {
    ObjectNode json =
        Json.object()
            .put("file_id", file.id())
            .put("file_unique_id", file.uniqueId())
            .put("file_size", file.size());
    return withPath ? json.put("file_path", file.path()) : json;
  }
}
