package io.supportbot.sandbox.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An error answer of the Bot API. Prefixes and letter case follow the rules of the real server.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;
  private final String description;
  private final transient @Nullable ObjectNode parameters;

  private Refusal(int code, String description, @Nullable ObjectNode parameters) {
    super(description, null, false, false);
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }

  public static Refusal of(int code, String message) {
    int shown = shownCode(code, message);
    return new Refusal(shown, prefix(shown) + ": " + lowered(message), null);
  }

  public static Refusal badRequest(String message) {
    return of(400, message);
  }

  public static Refusal forbidden(String message) {
    return of(403, message);
  }

  public static Refusal conflict(String message) {
    return of(409, message);
  }

  /// An answer whose description is given whole, without a prefix.
  public static Refusal bare(int code, String description) {
    return new Refusal(code, description, null);
  }

  public static Refusal tooManyRequests(int retryAfterSeconds) {
    return new Refusal(
        429,
        "Too Many Requests: retry after " + retryAfterSeconds,
        Json.object().put("retry_after", retryAfterSeconds));
  }

  public static Refusal migrated(long toChatId) {
    return new Refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        Json.object().put("migrate_to_chat_id", toChatId));
  }

  public int code() {
    return code;
  }

  public String description() {
    return description;
  }

  public @Nullable ObjectNode parameters() {
    return parameters;
  }

  private static int shownCode(int code, String message) {
    if (code == 403 && isServerCode(message)) {
      return 400;
    }
    return switch (code) {
      case 401, 403, 409, 429, 500 -> code;
      default -> 400;
    };
  }

  private static boolean isServerCode(String message) {
    return message.matches("[A-Z0-9_]+");
  }

  private static String prefix(int code) {
    return switch (code) {
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 409 -> "Conflict";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      default -> "Bad Request";
    };
  }

  private static String lowered(String message) {
    if (message.length() < 2) {
      return message;
    }
    char second = message.charAt(1);
    if (second == '_' || (second >= 'A' && second <= 'Z')) {
      return message;
    }
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
