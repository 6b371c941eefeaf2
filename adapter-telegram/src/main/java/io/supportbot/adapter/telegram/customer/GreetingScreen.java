package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.Category;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first and the most general words: greets with the menu, opens the dialogue for a link,
/// explains what the bot does.
final class GreetingScreen {
  private final Desk desk;
  private final DialogueScreen dialogue;
  private final Menu menu;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  GreetingScreen(
      Desk desk, DialogueScreen dialogue, Menu menu, Labels labels, CustomerTexts texts) {
    this.desk = desk;
    this.dialogue = dialogue;
    this.menu = menu;
    this.labels = labels;
    this.texts = texts;
  }

  /// Greets, and comes back to the draft if there is one.
  ///
  /// @param payload the key of a category that the link named; empty where there was no link
  List<Outgoing> start(String payload, Visitor visitor) {
    List<Outgoing> all = new ArrayList<>();
    all.add(greeting(visitor));
    all.addAll(
        payload.isEmpty()
            ? dialogue.askAgain(visitor)
            : dialogue.begin(category(payload), visitor));
    return all;
  }

  /// The greeting alone, with the menu.
  Outgoing greeting(Visitor visitor) {
    return Outgoing.Say.to(
        visitor.chat(),
        texts.html(
            visitor.language(), "greeting", Map.of("name", visitor.profile().name())),
        menu.keyboard(visitor.language()));
  }

  /// What the bot does and how.
  List<Outgoing> help(Visitor visitor) {
    AttachmentLimits limits = desk.settings().tickets().attachments();
    return toldBeside(
        Outgoing.Say.to(
            visitor.chat(),
            texts.html(
                visitor.language(),
                "help",
                Map.of(
                    "maxLength", Description.MAX_LENGTH,
                    "maxFiles", limits.maxFiles(),
                    "maxSize", labels.size(limits.maxFileBytes(), visitor.language()))),
            menu.keyboard(visitor.language())),
        visitor);
  }

  /// Nothing the bot knows.
  List<Outgoing> unknownCommand(Visitor visitor) {
    return toldBeside(say("unknownCommand", visitor), visitor);
  }

  /// Nothing the bot can pass on.
  List<Outgoing> unsupported(Visitor visitor) {
    return toldBeside(say("unsupported", visitor), visitor);
  }

  private Outgoing say(String key, Visitor visitor) {
    return Outgoing.Say.to(
        visitor.chat(), texts.html(visitor.language(), key), new Keyboard.None());
  }

  /// Something beside the dialogue: its question stays the newest message.
  private List<Outgoing> toldBeside(Outgoing said, Visitor visitor) {
    List<Outgoing> all = new ArrayList<>();
    all.add(said);
    all.addAll(dialogue.askAgain(visitor));
    return all;
  }

  private Optional<CategoryKey> category(String payload) {
    return desk.settings().categories().stream()
        .map(Category::key)
        .filter(key -> key.value().equals(payload))
        .findFirst();
  }
}
