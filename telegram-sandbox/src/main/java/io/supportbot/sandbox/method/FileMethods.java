package io.supportbot.sandbox.method;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Parameters;
import io.supportbot.sandbox.api.Refusal;
import io.supportbot.sandbox.chat.Account;
import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Draft;
import io.supportbot.sandbox.chat.Media;
import io.supportbot.sandbox.chat.MediaKind;
import io.supportbot.sandbox.chat.Posting;
import io.supportbot.sandbox.chat.StoredFile;
import io.supportbot.sandbox.chat.World;
import io.supportbot.sandbox.entity.FormattedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sending files and albums, and fetching them.
final class FileMethods {
  private static final long MAX_DOWNLOAD_BYTES = 20L << 20;

  private final World world;
  private final Access access;
  private final Sending sending;
  private final Posting posting;
  private final Uploads uploads;

  FileMethods(World world, Access access, Sending sending, Posting posting, Uploads uploads) {
    this.world = world;
    this.access = access;
    this.sending = sending;
    this.posting = posting;
    this.uploads = uploads;
  }

  void register(BiConsumer<String, BotMethod> table) {
    table.accept("sendPhoto", parameters -> send(MediaKind.PHOTO, parameters));
    table.accept("sendVideo", parameters -> send(MediaKind.VIDEO, parameters));
    table.accept("sendAnimation", parameters -> send(MediaKind.ANIMATION, parameters));
    table.accept("sendAudio", parameters -> send(MediaKind.AUDIO, parameters));
    table.accept("sendVoice", parameters -> send(MediaKind.VOICE, parameters));
    table.accept("sendVideoNote", parameters -> send(MediaKind.VIDEO_NOTE, parameters));
    table.accept("sendSticker", parameters -> send(MediaKind.STICKER, parameters));
    table.accept("sendDocument", parameters -> send(MediaKind.DOCUMENT, parameters));
    table.accept("sendMediaGroup", this::sendAlbum);
    table.accept("getFile", this::getFile);
  }

  private Answer send(MediaKind kind, Parameters parameters) {
    FormattedText caption =
        kind.hasCaption() ? sending.caption(parameters) : FormattedText.EMPTY;
    world.lockedRun(() -> checkVoice(kind, access.writable(parameters)));
    StoredFile file = uploads.file(kind, parameters);
    ObjectNode content = Media.file(file, caption);
    if (parameters.flag("show_caption_above_media")) {
      content.put("show_caption_above_media", true);
    }
    if (parameters.flag("has_spoiler")) {
      content.put("has_media_spoiler", true);
    }
    return Answer.ok(sending.send(parameters, content).json());
  }

  private void checkVoice(MediaKind kind, Chat chat) {
    boolean voice = kind == MediaKind.VOICE || kind == MediaKind.VIDEO_NOTE;
    if (voice
        && chat.isPrivate()
        && world.findPerson(chat.id()).filter(Account::forbidsVoice).isPresent()) {
      throw Refusal.badRequest("VOICE_MESSAGES_FORBIDDEN");
    }
  }

  private Answer sendAlbum(Parameters parameters) {
    if (!parameters.has("media")) {
      throw Refusal.badRequest("parameter \"media\" is required");
    }
    JsonNode media = parameters.json("media");
    if (media == null || !media.isArray()) {
      throw Refusal.badRequest("expected an Array of InputMedia");
    }
    checkAlbum(media);
    world.lockedRun(() -> access.writable(parameters));
    List<ObjectNode> contents = new ArrayList<>();
    media.forEach(item -> contents.add(uploads.inputMedia(item, parameters)));
    return world.locked(
        () -> {
          Chat chat = access.writable(parameters);
          String album = contents.size() > 1 ? posting.newAlbumId() : "";
          ArrayNode sent = Json.array();
          for (ObjectNode content : contents) {
            Draft draft = sending.draft(chat, parameters, content).inAlbum(album);
            sent.add(posting.byBot(chat, draft).json());
          }
          return Answer.ok(sent);
        });
  }

  private static void checkAlbum(JsonNode media) {
    if (media.isEmpty()) {
      throw Refusal.badRequest("there are no messages to send");
    }
    if (media.size() > 10) {
      throw Refusal.badRequest("too many messages to send as an album");
    }
    Set<String> types = new HashSet<>();
    Set<Boolean> above = new HashSet<>();
    for (JsonNode item : media) {
      String type = item.path("type").asString("");
      if (type.equals("animation")) {
        throw Refusal.badRequest(
            "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup");
      }
      types.add(type);
      above.add(item.path("show_caption_above_media").asBoolean(false));
    }
    for (String type : List.of("document", "audio")) {
      if (types.contains(type) && types.size() > 1) {
        throw Refusal.badRequest(type + " can't be mixed with other media types");
      }
    }
    if (above.size() > 1) {
      throw Refusal.badRequest(
          "parameter show_caption_above_media must be the same for all messages");
    }
  }

  private Answer getFile(Parameters parameters) {
    if (!parameters.has("file_id")) {
      throw Refusal.badRequest("file_id not specified");
    }
    StoredFile file =
        world
            .files()
            .find(parameters.text("file_id"))
            .orElseThrow(
                () ->
                    Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
    if (file.size() > MAX_DOWNLOAD_BYTES) {
      throw Refusal.badRequest("file is too big");
    }
    return Answer.ok(Uploads.json(file, true));
  }
}
