package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.domain.person.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// The buttons that stand in place of the letters. A press sends the button's text, and the text
/// may be of a language the customer has left since.
final class Menu {
  private final CustomerTexts texts;

  @Inject
  Menu(CustomerTexts texts) {
    this.texts = texts;
  }

  /// What a button of the menu asks for.
  enum Entry {
    NEW("menu.new"),
    MY("menu.my"),
    LANG("menu.lang");

    private final String key;

    Entry(String key) {
      this.key = key;
    }
  }

  Keyboard keyboard(Language language) {
    return new Keyboard.Menu(
        List.of(
            List.of(title(Entry.NEW, language)),
            List.of(title(Entry.MY, language), title(Entry.LANG, language))));
  }

  /// The button that sends this text, in whatever language.
  Optional<Entry> pressed(String text) {
    for (Entry entry : Entry.values()) {
      for (Language language : Language.values()) {
        if (title(entry, language).equals(text.strip())) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private String title(Entry entry, Language language) {
    return texts.plain(language, entry.key);
  }
}
