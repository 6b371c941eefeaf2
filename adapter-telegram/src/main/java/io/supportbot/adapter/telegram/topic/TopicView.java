package io.supportbot.adapter.telegram.topic;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.text.Html;
import java.util.List;

/// How a ticket's topic is to look now.
///
/// @param title at most 128 characters are shown; names the ticket's number
/// @param icons emoji for its state, the best first; the first that Telegram offers is taken
/// @param color of the bubble where no icon is to be had, one of the six that Telegram knows
/// @param closed whether the staff is done with the ticket
/// @param card the text of the ticket's card, which stands at the topic's head
/// @param keyboard the card's buttons
/// @param moved what a card says that stands elsewhere once this one stands here
public record TopicView(
    String title,
    List<String> icons,
    int color,
    boolean closed,
    Html card,
    Keyboard keyboard,
    Html moved) {
  public TopicView {
    icons = List.copyOf(icons);
  }
}
