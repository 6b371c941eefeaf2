package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person's account. Immutable; a change replaces it in the [World].
public record Account(
    long id,
    String firstName,
    @Nullable String lastName,
    @Nullable String username,
    String languageCode,
    boolean blockedBot,
    boolean deactivated,
    boolean forbidsVoice) {

  static Account named(long id, String firstName) {
    return new Account(id, firstName, null, null, "ru", false, false, false);
  }

  public Account withFirstName(String name) {
    return new Account(
        id, name, lastName, username, languageCode, blockedBot, deactivated, forbidsVoice);
  }

  public Account withLastName(@Nullable String name) {
    return new Account(
        id, firstName, name, username, languageCode, blockedBot, deactivated, forbidsVoice);
  }

  public Account withUsername(@Nullable String name) {
    return new Account(
        id, firstName, lastName, name, languageCode, blockedBot, deactivated, forbidsVoice);
  }

  public Account withLanguageCode(String code) {
    return new Account(
        id, firstName, lastName, username, code, blockedBot, deactivated, forbidsVoice);
  }

  public Account withBlockedBot(boolean blocked) {
    return new Account(
        id, firstName, lastName, username, languageCode, blocked, deactivated, forbidsVoice);
  }

  public Account withForbidsVoice(boolean forbids) {
    return new Account(
        id, firstName, lastName, username, languageCode, blockedBot, deactivated, forbids);
  }

  public Account asDeactivated() {
    return new Account(id, "", null, null, languageCode, blockedBot, true, forbidsVoice);
  }

  /// The User of the Bot API.
  public ObjectNode user() {
    ObjectNode user = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
    putNames(user);
    return user.put("language_code", languageCode);
  }

  /// The Chat of the person's private chat with the bot.
  ObjectNode chat() {
    ObjectNode chat = Json.object().put("id", id).put("first_name", firstName);
    putNames(chat);
    return chat.put("type", "private");
  }

  private void putNames(ObjectNode target) {
    if (lastName != null) {
      target.put("last_name", lastName);
    }
    if (username != null) {
      target.put("username", username);
    }
  }
}
