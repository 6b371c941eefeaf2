package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming.Press;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/// Answers presses. A press is answered exactly once, before anything else is said.
final class Presses {
  private static final Keyboard NO_BUTTONS = new Keyboard.None();

  private final CustomerTexts texts;

  @Inject
  Presses(CustomerTexts texts) {
    this.texts = texts;
  }

  /// The button has done its work; what follows says the rest.
  List<Outgoing> done(Press press, List<? extends Outgoing> following) {
    List<Outgoing> all = new ArrayList<>();
    all.add(new Outgoing.AnswerPress(press.press(), "", false));
    all.addAll(following);
    return all;
  }

  /// The button has done its work, and the message with it turns into this text without buttons.
  List<Outgoing> settled(Press press, Html became, List<? extends Outgoing> following) {
    List<Outgoing> all = new ArrayList<>();
    all.add(new Outgoing.AnswerPress(press.press(), "", false));
    all.add(new Outgoing.Edit(press.chat().id(), press.message(), became, NO_BUTTONS));
    all.addAll(following);
    return all;
  }

  /// The button's time is over: says so and takes the buttons away.
  List<Outgoing> stale(Press press, Visitor visitor) {
    return over(press, texts.plain(visitor.language(), "press.stale"), List.of());
  }

  /// The buttons' time is over, for this reason.
  List<Outgoing> over(Press press, String reason, List<? extends Outgoing> following) {
    List<Outgoing> all = new ArrayList<>();
    all.add(new Outgoing.AnswerPress(press.press(), reason, false));
    all.add(new Outgoing.DropButtons(press.chat().id(), press.message()));
    all.addAll(following);
    return all;
  }
}
