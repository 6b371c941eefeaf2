package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person's account. Immutable; a change replaces it in the [World].
///
/// @param forbidsVoice whether voice and video notes to it are refused
/// @param hidesForwards whether forwards of its messages carry a name alone
public record Account(
    long id,
    String firstName,
    @Nullable String lastName,
    @Nullable String username,
    String languageCode,
    boolean blockedBot,
    boolean deactivated,
    boolean forbidsVoice,
    boolean hidesForwards) {

  static Account named(long id, String firstName) {
    return new Account(id, firstName, null, null, "ru", false, false, false, false);
  }

  public Account withFirstName(String name) {
    return new Account(id, name, lastName, username, languageCode, blockedBot, deactivated,
        forbidsVoice, hidesForwards);
  }

  public Account withLastName(@Nullable String name) {
    return new Account(id, firstName, name, username, languageCode, blockedBot, deactivated,
        forbidsVoice, hidesForwards);
  }

  public Account withUsername(@Nullable String name) {
    return new Account(id, firstName, lastName, name, languageCode, blockedBot, deactivated,
        forbidsVoice, hidesForwards);
  }

  public Account withLanguageCode(String code) {
    return new Account(id, firstName, lastName, username, code, blockedBot, deactivated,
        forbidsVoice, hidesForwards);
  }

  public Account withBlockedBot(boolean blocked) {
    return new Account(id, firstName, lastName, username, languageCode, blocked, deactivated,
        forbidsVoice, hidesForwards);
  }

  public Account withForbidsVoice(boolean forbids) {
    return new Account(id, firstName, lastName, username, languageCode, blockedBot, deactivated,
        forbids, hidesForwards);
  }

  public Account withHidesForwards(boolean hides) {
    return new Account(id, firstName, lastName, username, languageCode, blockedBot, deactivated,
        forbidsVoice, hides);
  }

  public Account asDeactivated() {
    return new Account(
        id, "", null, null, languageCode, blockedBot, true, forbidsVoice, hidesForwards);
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
