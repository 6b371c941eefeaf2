package io.supportbot.adapter.telegram.topic;

import com.pengrad.telegrambot.request.GetChat;
import com.pengrad.telegrambot.response.GetChatResponse;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the staff group has topics now, and whether the bot can make them. Admins switch topics on and off while the bot runs, and Telegram does not tell,
/// so it is asked anew from time to time. Thread-safe.
final class Forum {
  private static final Logger log = LoggerFactory.getLogger(Forum.class);
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Duration REST = Duration.ofMinutes(2);

  private final TelegramClient client;
  private final InstantSource clock;
  private final boolean wanted;
  private boolean topics;
  private Instant askAgain = Instant.MIN;
  private Instant makeAgain = Instant.MIN;

  /// @param wanted whether topics are to be used where the group has them
  Forum(TelegramClient client, InstantSource clock, boolean wanted) {
    this.client = client;
    this.clock = clock;
    this.wanted = wanted;
    this.topics = wanted;
  }

  /// Whether messages of tickets go into topics. May ask Telegram.
  synchronized Outcome<Boolean> hasTopics(long chat) {
    if (!wanted || clock.instant().isBefore(askAgain)) {
      return new Outcome.Done<>(topics);
    }
    return switch (client.call(new GetChat(chat))) {
      case Outcome.Failed<GetChatResponse>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<GetChatResponse>(GetChatResponse answer) -> {
        topics = Boolean.TRUE.equals(answer.chat().isForum());
        askAgain = clock.instant().plus(FRESH);
        yield new Outcome.Done<>(topics);
      }
    };
  }

  /// Whether it is worth while to try and make a topic.
  synchronized boolean mayMakeTopics() {
    return !clock.instant().isBefore(makeAgain);
  }

  /// The bot could not make a topic: for a while it does not try again.
  synchronized void refused(Refused refused) {
    if (refused.why() == Refused.Why.NO_FORUM) {
      topics = false;
      return;
    }
    makeAgain = clock.instant().plus(REST);
    log.error(
        "The bot cannot make topics in the staff group; give it the right to manage topics, or set"
            + " staff.topics to never. New tickets go to the General topic meanwhile: {}",
        refused.answer());
  }
}
