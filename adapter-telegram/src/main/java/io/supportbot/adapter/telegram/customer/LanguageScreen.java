package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import io.supportbot.application.customer.ChooseLanguage;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Asks which language the customer wants to be answered in; accepts a press; greets in the new
/// one.
final class LanguageScreen {
  private final ChooseLanguage chooseLanguage;
  private final GreetingScreen greeting;
  private final DialogueScreen dialogue;
  private final Presses presses;
  private final CustomerTexts texts;

  @Inject
  LanguageScreen(
      ChooseLanguage chooseLanguage,
      GreetingScreen greeting,
      DialogueScreen dialogue,
      Presses presses,
      CustomerTexts texts) {
    this.chooseLanguage = chooseLanguage;
    this.greeting = greeting;
    this.dialogue = dialogue;
    this.presses = presses;
    this.texts = texts;
  }

  List<Outgoing> show(Visitor visitor) {
    List<Button> row =
        Arrays.stream(Language.values())
            .map(
                language ->
                    new Button(
                        name(language, visitor), new ForCustomer.ChooseLanguage(language)))
            .toList();
    return List.of(
        Outgoing.Say.to(
            visitor.chat(),
            texts.html(visitor.language(), "language.ask"),
            new Keyboard.Inline(List.of(row))));
  }

  List<Outgoing> press(Press press, ForCustomer.ChooseLanguage button, Visitor visitor) {
    CustomerProfile profile =
        chooseLanguage
            .choose(visitor.actor(), button.language())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "a customer just met must be known, was not: " + visitor.profile().id()));
    Visitor speaking = visitor.as(profile);
    Html became =
        Lines.of(
            texts.html(speaking.language(), "language.ask"),
            texts.html(
                speaking.language(),
                "dialogue.answered",
                Map.of("answer", name(button.language(), speaking))));
    List<Outgoing> following = new ArrayList<>();
    following.add(greeting.greeting(speaking));
    following.addAll(dialogue.askAgain(speaking));
    return presses.settled(press, became, following);
  }

  private String name(Language language, Visitor visitor) {
    return texts.plain(visitor.language(), "language." + language.name());
  }
}
