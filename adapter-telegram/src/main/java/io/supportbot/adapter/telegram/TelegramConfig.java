package io.supportbot.adapter.telegram;

import io.supportbot.adapter.telegram.client.ApiAddress;
import java.net.URI;

/// How the bot works in Telegram. Its text form hides the token.
///
/// @param token as BotFather gave it
/// @param apiUrl the root of a Bot API server, without a slash at its end
/// @param staff the group in which the staff works
/// @param rateLimits what the bot sends at most
public record TelegramConfig(
    String token, URI apiUrl, StaffGroup staff, RateLimits rateLimits) {
  public TelegramConfig {
    // checks both
    ApiAddress _ = new ApiAddress(token, apiUrl);
  }

  ApiAddress address() {
    return new ApiAddress(token, apiUrl);
  }

  @Override
  public String toString() {
    return "TelegramConfig[%s, staff group %d, %s]".formatted(address(), staff.chatId(), rateLimits);
  }
}
