package io.supportbot.adapter.telegram.client;

import java.net.URI;

/// Where the Bot API is, and as which bot to speak there. Its text form hides the token.
///
/// @param token the bot's number, a colon and the secret
/// @param apiUrl the root of a Bot API server, without a slash at its end
public record ApiAddress(String token, URI apiUrl) {
  public ApiAddress {
    int colon = token.indexOf(':');
    if (colon < 1 || !token.substring(0, colon).chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("bot token must begin with a number and a colon");
    }
    if (apiUrl.toString().endsWith("/")) {
      throw new IllegalArgumentException("API URL must not end with a slash, was " + apiUrl);
    }
  }

  /// The number of the bot, which begins its token.
  public long botId() {
    return Long.parseLong(token.substring(0, token.indexOf(':')));
  }

  String callsUrl() {
    return apiUrl + "/bot";
  }

  String filesUrl() {
    return apiUrl + "/file/bot";
  }

  @Override
  public String toString() {
    return "ApiAddress[bot " + botId() + " at " + apiUrl + "]";
  }
}
