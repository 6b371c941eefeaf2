package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.OutgoingFile;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilesAndCopiesTest {
  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final RawBot bot = new RawBot(sandbox);
  private final Person ivan = sandbox.person("Иван");
  private final Person anna = sandbox.person("Анна");
  private final Group desk = sandbox.forum("Поддержка", anna);

  @BeforeEach
  void forgetTheArrivalInTheGroup() {
    bot.updates();
  }

  private static String media(String type, String fileId) {
    return "{\"type\":\"" + type + "\",\"media\":\"" + fileId + "\"}";
  }

  @Test
  void a_file_of_21_megabytes_arrives_but_cannot_be_downloaded() {
    SeenMessage big = ivan.sendDocument("видео.zip", 21L << 20, "не влезает");
    SeenMessage small = ivan.sendDocument("фото.zip", 20L << 20, "");
    assertThat(bot.updates().getFirst().path("message").path("document").path("file_size").asLong())
        .isEqualTo(21L << 20);
    assertThat(bot.refused("getFile", "file_id", big.fileId()))
        .isEqualTo("400 Bad Request: file is too big");
    assertThat(bot.ok("getFile", "file_id", small.fileId()).path("file_path").asString())
        .endsWith(".zip");
    bot.ok("sendDocument", "chat_id", ivan.id(), "document", big.fileId());
  }

  @Test
  void files_are_checked() {
    SeenMessage photo = ivan.sendPhoto(1000, "");
    assertThat(bot.refused("getFile")).isEqualTo("400 Bad Request: file_id not specified");
    assertThat(bot.refused("getFile", "file_id", "x"))
        .isEqualTo("400 Bad Request: wrong file_id or the file is temporarily unavailable");
    assertThat(bot.refused("sendPhoto", "chat_id", ivan.id()))
        .isEqualTo("400 Bad Request: there is no photo in the request");
    assertThat(bot.refused("sendPhoto", "chat_id", ivan.id(), "photo", "x"))
        .isEqualTo("400 Bad Request: wrong file identifier/HTTP URL specified");
    assertThat(bot.refused("sendDocument", "chat_id", ivan.id(), "document", photo.fileId()))
        .isEqualTo("400 Bad Request: can't use file of type Photo as Document");
    assertThat(
            bot.refused(
                "sendPhoto",
                "chat_id",
                ivan.id(),
                "photo",
                photo.fileId(),
                "caption",
                "ж".repeat(1025)))
        .isEqualTo("400 Bad Request: message caption is too long");
    ivan.forbidsVoice(true);
    SeenMessage voice = ivan.sendVoice(500);
    assertThat(bot.refused("sendVoice", "chat_id", ivan.id(), "voice", voice.fileId()))
        .isEqualTo("400 Bad Request: VOICE_MESSAGES_FORBIDDEN");
  }

  @Test
  void each_part_of_an_album_is_an_update_of_its_own() {
    ivan.sendAlbum(List.of(OutgoingFile.photo(10).caption("оба"), OutgoingFile.video(20)));
    List<JsonNode> updates = bot.updates();
    assertThat(updates)
        .extracting(update -> update.path("message").path("media_group_id").asString())
        .hasSize(2)
        .containsOnly(updates.getFirst().path("message").path("media_group_id").asString());
  }

  @Test
  void albums_have_rules() {
    String photo = media("photo", ivan.sendPhoto(10, "").fileId());
    String document = media("document", ivan.sendDocument("a.txt", 10, "").fileId());
    assertThat(album("[" + photo + "," + document + "]"))
        .isEqualTo("400 Bad Request: document can't be mixed with other media types");
    assertThat(album("[]")).isEqualTo("400 Bad Request: there are no messages to send");
    assertThat(album("[" + (photo + ",").repeat(10) + photo + "]"))
        .isEqualTo("400 Bad Request: too many messages to send as an album");
    assertThat(album(photo)).isEqualTo("400 Bad Request: expected an Array of InputMedia");
    assertThat(bot.refused("sendMediaGroup", "chat_id", ivan.id()))
        .isEqualTo("400 Bad Request: parameter \"media\" is required");
    assertThat(album("[" + photo + "," + media("photo", "attach://no") + "]"))
        .isEqualTo("400 Bad Request: can't parse InputMedia: media not found");
  }

  private String album(String media) {
    return bot.refused("sendMediaGroup", "chat_id", ivan.id(), "media", media);
  }

  @Test
  void messages_are_copied_into_a_topic_and_albums_stay_whole() {
    int topic = bot.createTopic(desk.id(), "x");
    List<SeenMessage> album =
        ivan.sendAlbum(List.of(OutgoingFile.photo(10), OutgoingFile.photo(11)));
    SeenMessage text = ivan.send("и текст");
    JsonNode copied =
        bot.ok(
            "copyMessages",
            "chat_id",
            desk.id(),
            "message_thread_id",
            topic,
            "from_chat_id",
            ivan.id(),
            "message_ids",
            "[" + album.get(0).id() + "," + album.get(1).id() + "," + text.id() + ",9999]");
    assertThat(copied).hasSize(3);
    List<SeenMessage> seen = anna.in(desk, topic).messages();
    assertThat(seen.get(1).mediaGroupId()).isNotEmpty().isEqualTo(seen.get(2).mediaGroupId());
    assertThat(seen.get(1).mediaGroupId()).isNotEqualTo(album.get(0).mediaGroupId());
    assertThat(seen.get(3).text()).isEqualTo("и текст");
  }

  @Test
  void copies_and_forwards_are_checked() {
    SeenMessage text = ivan.send("раз");
    assertThat(copy("copyMessage", 999)).isEqualTo("400 Bad Request: message to copy not found");
    assertThat(copy("forwardMessage", 999))
        .isEqualTo("400 Bad Request: message to forward not found");
    assertThat(
            bot.refused(
                "copyMessages",
                "chat_id",
                desk.id(),
                "from_chat_id",
                ivan.id(),
                "message_ids",
                "[2,1]"))
        .contains("strictly increasing");
    assertThat(originOfForwarded(text).path("sender_user").path("id").asLong())
        .isEqualTo(ivan.id());
    ivan.hidesForwards(true);
    assertThat(originOfForwarded(text).path("type").asString()).isEqualTo("hidden_user");
  }

  private String copy(String method, int messageId) {
    return bot.refused(
        method, "chat_id", desk.id(), "from_chat_id", ivan.id(), "message_id", messageId);
  }

  private JsonNode originOfForwarded(SeenMessage message) {
    return bot.ok(
            "forwardMessage", "chat_id", desk.id(), "from_chat_id", ivan.id(), "message_id",
            message.id())
        .path("forward_origin");
  }

  @Test
  void a_bot_puts_one_known_reaction() {
    SeenMessage message = ivan.send("раз");
    bot.ok(
        "setMessageReaction",
        "chat_id",
        ivan.id(),
        "message_id",
        message.id(),
        "reaction",
        "[{\"type\":\"emoji\",\"emoji\":\"👀\"}]");
    assertThat(ivan.chat().message(message.id()).orElseThrow().reactions()).containsExactly("👀");
    assertThat(
            bot.refused(
                "setMessageReaction",
                "chat_id",
                ivan.id(),
                "message_id",
                message.id(),
                "reaction",
                "[{\"type\":\"emoji\",\"emoji\":\"🐌\"}]"))
        .isEqualTo("400 Bad Request: REACTION_INVALID");
  }
}
