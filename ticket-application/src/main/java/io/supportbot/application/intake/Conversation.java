package io.supportbot.application.intake;

/// What updates have in common that are handled one after another.
record Conversation(String source, String name) {
  static Conversation of(IncomingUpdate update) {
    return new Conversation(update.source(), update.conversation());
  }
}
