package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Gone;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.application.delivery.DeliveryOutcome;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/// What a failed call means for the delivery.
///
/// What goes to the staff group is not given up because of the group: somebody can bring the bot back, and then every card must still be there.
/// No call of a bot that Telegram does not know is given up either. An unclear answer may be the message's fault or Telegram's; the dispatcher tells
/// them apart by whether other messages arrive.
final class Verdicts {
  private static final Logger log = LoggerFactory.getLogger(Verdicts.class);
  private static final Marker UNEXPECTED = MarkerFactory.getMarker("UNEXPECTED");

  private final RateBudget budget;
  private final ChatMoves moves;
  private final long staffChat;

  Verdicts(RateBudget budget, ChatMoves moves, long staffChat) {
    this.budget = budget;
    this.moves = moves;
    this.staffChat = staffChat;
  }

  DeliveryOutcome on(Failure failure, Optional<Long> chat) {
    return switch (failure) {
      case Failure.Wait(Duration howLong) ->
          new DeliveryOutcome.Wait(howLong, budget.pause(chat, howLong));
      case Gone(Gone.How how) -> gone(how, chat);
      case Failure.Moved _ -> new DeliveryOutcome.Outage("the group moved twice in a row");
      case Failure.Same _, Failure.Expired _ -> DeliveryOutcome.Delivered.silently();
      case Failure.Missing(Failure.Missing.What what) ->
          new DeliveryOutcome.Refused("there is no such " + what);
      case Refused(Refused.Why why, String answer) -> refused(why, answer, chat);
      case Failure.Unclear(String reason) -> new DeliveryOutcome.TryAgain(reason);
    };
  }

  private DeliveryOutcome gone(Gone.How how, Optional<Long> chat) {
    if (isStaff(chat)) {
      log.error(
          "The staff group cannot be reached ({}): add the bot to the group, or set"
              + " staff.chat-id to the right one; messages wait meanwhile",
          how);
      return new DeliveryOutcome.Outage("the staff group cannot be reached: " + how);
    }
    return chat.isPresent() && chat.get() > 0
        ? new DeliveryOutcome.Unreachable(how.name())
        : new DeliveryOutcome.Refused("the group cannot be reached: " + how);
  }

  private DeliveryOutcome refused(Refused.Why why, String answer, Optional<Long> chat) {
    return switch (why) {
      case TOKEN -> {
        log.error("Telegram does not know this bot; check telegram.token; messages wait");
        yield new DeliveryOutcome.Outage("Telegram does not know this bot");
      }
      case NO_RIGHTS, TOPIC_CLOSED -> {
        if (!isStaff(chat)) {
          yield new DeliveryOutcome.Refused(answer);
        }
        log.error("The bot may not write in the staff group; messages wait: {}", answer);
        yield new DeliveryOutcome.Outage(answer);
      }
      case OTHER_POLLER, WEBHOOK_ACTIVE -> new DeliveryOutcome.Outage(answer);
      case MARKUP, TOO_LONG, NO_TEXT, NOT_EDITABLE, VOICE_FORBIDDEN, FILE, NO_FORUM, OTHER -> {
        log.error(UNEXPECTED, "Telegram refused a message: {}", answer);
        yield new DeliveryOutcome.Refused(answer);
      }
    };
  }

  private boolean isStaff(Optional<Long> chat) {
    return chat.equals(Optional.of(moves.current(staffChat)));
  }
}
