package io.supportbot.adapter.telegram;

/// What the bot sends at most; 0 means no limit.
///
/// @param perSecond in all chats together
/// @param perChatPerSecond in one chat, after a burst of three
/// @param perGroupPerMinute in one group
public record RateLimits(int perSecond, int perChatPerSecond, int perGroupPerMinute) {
  public RateLimits {
    if (perSecond < 0 || perChatPerSecond < 0 || perGroupPerMinute < 0) {
      throw new IllegalArgumentException(
          "rate limits must not be negative, were %d, %d and %d"
              .formatted(perSecond, perChatPerSecond, perGroupPerMinute));
    }
  }
}
