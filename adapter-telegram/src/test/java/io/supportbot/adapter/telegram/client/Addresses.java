package io.supportbot.adapter.telegram.client;

import io.supportbot.sandbox.TelegramSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// Where the sandbox is, and how to talk to it with little patience.
public final class Addresses {
  private Addresses() {}

  public static ApiAddress of(TelegramSandbox sandbox) {
    return new ApiAddress(sandbox.token(), URI.create(sandbox.apiUrl()));
  }

  public static TelegramClient client(TelegramSandbox sandbox) {
    return new TelegramClient(of(sandbox), Duration.ofSeconds(5));
  }

  /// A feed whose polls come back after a second when there is nothing to tell.
  public static UpdateFeed feed(ApiAddress address, List<String> kinds) {
    return new UpdateFeed(address, kinds, Duration.ofSeconds(1), Duration.ofSeconds(6));
  }
}
