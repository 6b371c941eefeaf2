package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import tools.jackson.databind.node.ObjectNode;

/// The bot whose server this is.
///
/// @param privacyMode whether it sees only commands and replies in groups where it is no admin
public record BotAccount(long id, String firstName, String username, boolean privacyMode) {
  public ObjectNode user() {
    return Json.object()
        .put("id", id)
        .put("is_bot", true)
        .put("first_name", firstName)
        .put("username", username);
  }
}
