package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;

/// The cards of a ticket that have a newer one in the same chat: they would show an old state from then on. Thread-safe.
final class FormerCards {
  private final Messenger messenger;
  private final Posts posts;
  private final RateBudget budget;

  FormerCards(Messenger messenger, Posts posts, RateBudget budget) {
    this.messenger = messenger;
    this.posts = posts;
    this.budget = budget;
  }

  /// Lets them say this, without buttons, and be cards no longer.
  ///
  /// @param admitted how many messages the rate budget knows of already
  Outcome<List<Integer>> retire(long chat, TicketNumber ticket, Html text, int admitted) {
    List<Integer> cards = posts.all(chat, new Posted(ticket, Role.CARD));
    List<Integer> former = cards.subList(0, Math.max(0, cards.size() - 1));
    budget.count(chat, Math.max(0, former.size() - admitted));
    for (int card : former) {
      Outcome<List<Integer>> retired =
          Changes.changed(messenger.edit(chat, card, text, new Keyboard.None()));
      if (retired instanceof Outcome.Failed<List<Integer>>) {
        return retired;
      }
      posts.remember(chat, List.of(card), new Posted(ticket, Role.CARD_PART));
    }
    return new Outcome.Done<>(List.of());
  }
}
