package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A message about to be posted.
///
/// @param content the fields that are its content
/// @param extra fields beside the content: forward_origin, via_bot, link_preview_options
/// @param topicId 0 outside of topics
/// @param albumId empty outside of albums
public record Draft(
    ObjectNode content,
    ObjectNode extra,
    int topicId,
    @Nullable StoredMessage replyTo,
    @Nullable ObjectNode markup,
    String albumId,
    boolean service) {

  public static Draft of(ObjectNode content) {
    return new Draft(content, Json.object(), 0, null, null, "", false);
  }

  static Draft service(ObjectNode content) {
    return new Draft(content, Json.object(), 0, null, null, "", true);
  }

  public Draft in(int newTopicId) {
    return new Draft(content, extra, newTopicId, replyTo, markup, albumId, service);
  }

  public Draft replyingTo(@Nullable StoredMessage message) {
    return new Draft(content, extra, topicId, message, markup, albumId, service);
  }

  public Draft withMarkup(@Nullable ObjectNode newMarkup) {
    return new Draft(content, extra, topicId, replyTo, newMarkup, albumId, service);
  }

  public Draft inAlbum(String newAlbumId) {
    return new Draft(content, extra, topicId, replyTo, markup, newAlbumId, service);
  }

  public Draft withExtra(ObjectNode newExtra) {
    return new Draft(content, newExtra, topicId, replyTo, markup, albumId, service);
  }
}
