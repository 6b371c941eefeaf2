package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Refusal;
import java.nio.charset.StandardCharsets;

/// The refusals of a text that cannot be parsed, with offsets in bytes of UTF-8.
final class ParseFailure {
  private ParseFailure() {}

  static Refusal of(String message) {
    return Refusal.badRequest("can't parse entities: " + message);
  }

  static Refusal at(String message, String text, int index) {
    return of(message + " at byte offset " + byteOffset(text, index));
  }

  static int byteOffset(String text, int index) {
    return text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
  }
}
