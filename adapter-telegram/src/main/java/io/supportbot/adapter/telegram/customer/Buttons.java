package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Buttons that stand on more than one screen.
final class Buttons {
  private final CustomerTexts texts;

  @Inject
  Buttons(CustomerTexts texts) {
    this.texts = texts;
  }

  /// Opens the dialogue.
  Button newTicket(Language language) {
    return of(language, "menu.new", new ForCustomer.NewTicket());
  }

  /// Says that a ticket's problem is still there.
  Button notSolved(TicketNumber ticket, Language language) {
    return of(language, "ticket.notSolved", new ForCustomer.NotSolved(ticket));
  }

  /// A button with a text of the customer's bundle.
  Button of(Language language, String key, ButtonData data) {
    return new Button(texts.plain(language, key), data);
  }

  /// One button a row, or none at all.
  static Keyboard column(List<Button> buttons) {
    return buttons.isEmpty()
        ? new Keyboard.None()
        : new Keyboard.Inline(buttons.stream().map(List::of).toList());
  }

  /// One button a row; those that do not stand are left out.
  static Keyboard columnOf(List<Optional<Button>> buttons) {
    return column(buttons.stream().flatMap(Optional::stream).toList());
  }
}
