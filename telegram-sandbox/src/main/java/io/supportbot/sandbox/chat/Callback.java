package io.supportbot.sandbox.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A pressed button and, once given, the bot's answer.
public record Callback(
    String id, long personId, long chatId, Instant pressedAt, @Nullable CallbackAnswer answer) {
  Callback answered(CallbackAnswer given) {
    return new Callback(id, personId, chatId, pressedAt, given);
  }
}
