package io.supportbot.sandbox;

import java.time.InstantSource;

/// How a sandbox is set up.
///
/// @param port 0 for a free one
/// @param strict whether unknown parameters and fields are refused, which the real server ignores
/// @param rateLimits whether sending is limited as on the real server
/// @param privacyMode whether the bot sees only commands and replies in groups where it is no admin
/// @param localWebhooks whether `http://127.0.0.1` is accepted as a webhook
/// @param maxCallsKept how many calls the record keeps
public record SandboxOptions(
    int port,
    String token,
    String botName,
    String botUsername,
    boolean strict,
    boolean rateLimits,
    boolean privacyMode,
    boolean localWebhooks,
    int maxCallsKept,
    InstantSource clock) {
  public static final SandboxOptions DEFAULT =
      new SandboxOptions(
          0,
          "123456789:AAsandboxTokenForTestsOnly0123456789abc",
          "Support",
          "SupportSandboxBot",
          true,
          false,
          true,
          true,
          100_000,
          InstantSource.system());

  public SandboxOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, was " + port);
    }
    if (!token.matches("[1-9][0-9]{2,14}:[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("token must look like 123456789:AAabc");
    }
  }

  public SandboxOptions withPort(int newPort) {
    return new SandboxOptions(newPort, token, botName, botUsername, strict, rateLimits,
        privacyMode, localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withToken(String newToken) {
    return new SandboxOptions(port, newToken, botName, botUsername, strict, rateLimits,
        privacyMode, localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withBot(String name, String username) {
    return new SandboxOptions(port, token, name, username, strict, rateLimits, privacyMode,
        localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withStrict(boolean isStrict) {
    return new SandboxOptions(port, token, botName, botUsername, isStrict, rateLimits,
        privacyMode, localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withRateLimits(boolean limited) {
    return new SandboxOptions(port, token, botName, botUsername, strict, limited, privacyMode,
        localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withPrivacyMode(boolean isPrivate) {
    return new SandboxOptions(port, token, botName, botUsername, strict, rateLimits, isPrivate,
        localWebhooks, maxCallsKept, clock);
  }

  public SandboxOptions withLocalWebhooks(boolean accepted) {
    return new SandboxOptions(port, token, botName, botUsername, strict, rateLimits,
        privacyMode, accepted, maxCallsKept, clock);
  }

  public SandboxOptions withMaxCallsKept(int kept) {
    return new SandboxOptions(port, token, botName, botUsername, strict, rateLimits,
        privacyMode, localWebhooks, kept, clock);
  }

  public SandboxOptions withClock(InstantSource newClock) {
    return new SandboxOptions(port, token, botName, botUsername, strict, rateLimits,
        privacyMode, localWebhooks, maxCallsKept, newClock);
  }
}
