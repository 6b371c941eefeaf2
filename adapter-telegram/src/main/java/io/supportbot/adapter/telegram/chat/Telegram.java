package io.supportbot.adapter.telegram.chat;

/// What Telegram is called outside this adapter.
public final class Telegram {
  private Telegram() {}

  /// The name of the channel, of the source of updates and of the store of files.
  public static String name() {
    return "telegram";
  }
}
