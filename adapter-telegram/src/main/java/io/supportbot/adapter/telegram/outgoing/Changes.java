package io.supportbot.adapter.telegram.outgoing;

import com.pengrad.telegrambot.request.EditMessageReplyMarkup;
import com.pengrad.telegrambot.response.BaseResponse;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import java.util.List;
import java.util.Optional;

/// Changes messages that stand in a chat already; which ones is looked up at delivery. Thread-safe.
final class Changes {
  private final TelegramClient client;
  private final Messenger messenger;
  private final Places places;
  private final Posts posts;
  private final FormerCards former;
  private final SingleKeyboards singles;

  Changes(
      TelegramClient client,
      Messenger messenger,
      Places places,
      Posts posts,
      FormerCards former,
      SingleKeyboards singles) {
    this.client = client;
    this.messenger = messenger;
    this.places = places;
    this.posts = posts;
    this.former = former;
    this.singles = singles;
  }

  Outcome<List<Integer>> edit(long chat, Outgoing.Edit edit) {
    singles.changed(chat, edit.message());
    return changed(messenger.edit(chat, edit.message(), edit.text(), edit.keyboard()));
  }

  Outcome<List<Integer>> dropButtons(long chat, int message) {
    singles.changed(chat, message);
    return withoutButtons(chat, message);
  }

  /// Takes the buttons of a message away of which nobody keeps account any more.
  Outcome<List<Integer>> withoutButtons(long chat, int message) {
    return changed(client.call(new EditMessageReplyMarkup(chat, message)));
  }

  Outcome<List<Integer>> editOrSay(long chat, Outgoing.EditPosted edit) {
    Outcome<List<Integer>> shown = edited(chat, asItIsNow(edit));
    return shown instanceof Outcome.Done<List<Integer>>
        ? places.upToDate(chat, edit.place(), shown)
        : shown;
  }

  Outcome<List<Integer>> retire(long chat, Outgoing.RetireCards retire) {
    return former.retire(chat, retire.ticket(), retire.text(), 1);
  }

  /// A card shows its ticket as it is now, and not as it was when the edit was stored: of two changes at once the later edit may have seen the earlier state.
  private Outgoing.EditPosted asItIsNow(Outgoing.EditPosted edit) {
    return edit.posted().role() == Role.CARD
        ? places
            .view(edit.posted().ticket())
            .map(
                view ->
                    new Outgoing.EditPosted(
                        edit.chat(), edit.place(), edit.posted(), view.card(), view.keyboard()))
            .orElse(edit)
        : edit;
  }

  private Outcome<List<Integer>> edited(long chat, Outgoing.EditPosted edit) {
    Optional<Integer> known = posts.newest(chat, edit.posted());
    if (known.isPresent()) {
      Outcome<BaseResponse> edited =
          messenger.edit(chat, known.get(), edit.text(), edit.keyboard());
      if (!isLost(edited)) {
        return changed(edited);
      }
    }
    return places.send(
        chat,
        edit.place(),
        Optional.of(edit.posted()),
        spot -> messenger.say(spot, edit.text(), edit.keyboard(), Optional.empty()));
  }

  private static boolean isLost(Outcome<BaseResponse> edited) {
    return edited instanceof Outcome.Failed<BaseResponse>(Failure failure)
        && (failure instanceof Failure.Missing
            || (failure instanceof Refused(Refused.Why why, String _)
                && why == Refused.Why.NOT_EDITABLE));
  }

  /// Changing a message makes no new one. That it is gone, or as wanted already, is fine; so is that it can no longer be changed.
  static Outcome<List<Integer>> changed(Outcome<BaseResponse> outcome) {
    return switch (outcome) {
      case Outcome.Done<BaseResponse> _ -> new Outcome.Done<>(List.of());
      case Outcome.Failed<BaseResponse>(Failure.Missing _) -> new Outcome.Done<>(List.of());
      case Outcome.Failed<BaseResponse>(Failure.Same _) -> new Outcome.Done<>(List.of());
      case Outcome.Failed<BaseResponse>(Refused(Refused.Why why, String _))
          when why == Refused.Why.NOT_EDITABLE ->
          new Outcome.Done<>(List.of());
      case Outcome.Failed<BaseResponse>(Failure failure) -> new Outcome.Failed<>(failure);
    };
  }
}
