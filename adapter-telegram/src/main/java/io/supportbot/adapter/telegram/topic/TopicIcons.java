package io.supportbot.adapter.telegram.topic;

import com.pengrad.telegrambot.request.GetForumTopicIconStickers;
import com.pengrad.telegrambot.response.GetForumTopicIconStickersResponse;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures that Telegram lets every bot put before a topic's name. Without them topics work as well, so nothing here fails. Thread-safe.
final class TopicIcons {
  private static final Logger log = LoggerFactory.getLogger(TopicIcons.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration REST = Duration.ofMinutes(1);
  private static final String VARIATION = "\uFE0F";

  private final TelegramClient client;
  private final InstantSource clock;
  private Map<String, String> ids = Map.of();
  private Instant askAgain = Instant.MIN;

  TopicIcons(TelegramClient client, InstantSource clock) {
    this.client = client;
    this.clock = clock;
  }

  /// The first of these emoji that Telegram offers. May ask Telegram.
  ///
  /// @return Telegram's number of the picture
  synchronized Optional<String> first(List<String> emoji) {
    if (!clock.instant().isBefore(askAgain)) {
      ask();
    }
    return emoji.stream()
        .map(TopicIcons::bare)
        .map(ids::get)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private void ask() {
    switch (client.call(new GetForumTopicIconStickers())) {
      case Outcome.Done<GetForumTopicIconStickersResponse>(var answer) -> {
        Map<String, String> offered = new HashMap<>();
        answer.stickers().stream()
            .filter(sticker -> Objects.nonNull(sticker.emoji()))
            .filter(sticker -> Objects.nonNull(sticker.customEmojiId()))
            .forEach(
                sticker -> offered.putIfAbsent(bare(sticker.emoji()), sticker.customEmojiId()));
        ids = Map.copyOf(offered);
        askAgain = clock.instant().plus(KEPT);
      }
      case Outcome.Failed<GetForumTopicIconStickersResponse>(Failure failure) -> {
        log.warn("Telegram does not tell the icons of topics; they go without: {}", failure);
        askAgain = clock.instant().plus(REST);
      }
    }
  }

  /// Emoji come with and without a mark that asks for the coloured picture.
  private static String bare(String emoji) {
    return emoji.replace(VARIATION, "");
  }
}
