package io.supportbot.adapter.telegram.updates;

import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.botcommandscope.BotCommandScopeAllPrivateChats;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.request.SetMyCommands;
import com.pengrad.telegrambot.response.GetMeResponse;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.text.Texts;
import io.supportbot.domain.person.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Learns the bot's own name and tells Telegram its commands, in the background and until it works: the bot serves people all the same. Thread-safe.
public final class Introduction {
  /// Commands for customers, as they are listed in their chats.
  static final List<String> COMMANDS = List.of("new", "my", "lang", "help", "cancel");

  private static final Logger log = LoggerFactory.getLogger(Introduction.class);

  private final TelegramClient client;
  private final BotIdentity bot;
  private final Texts common;
  private final Backoff backoff;
  private @Nullable CountDownLatch ended;

  /// @param common the bundle of shared words
  public Introduction(TelegramClient client, BotIdentity bot, Texts common) {
    this(
        client,
        bot,
        common,
        new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2), new Random()));
  }

  Introduction(TelegramClient client, BotIdentity bot, Texts common, Backoff backoff) {
    this.client = client;
    this.bot = bot;
    this.common = common;
    this.backoff = backoff;
  }

  /// Begins, unless it already has.
  public synchronized void start() {
    if (ended == null) {
      CountDownLatch end = new CountDownLatch(1);
      ended = end;
      Thread.ofVirtual().name("telegram-introduction").start(() -> untilDone(end));
    }
  }

  /// Gives up where it is not done yet.
  public synchronized void stop() {
    if (ended != null) {
      ended.countDown();
      ended = null;
    }
  }

  private void untilDone(CountDownLatch end) {
    for (int attempt = 1; end.getCount() > 0; attempt++) {
      Optional<Failure> failure = introduce();
      if (failure.isEmpty()) {
        return;
      }
      log.warn("The bot could not introduce itself to Telegram: {}", failure.get());
      try {
        if (end.await(backoff.after(attempt).toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// @return what stood in the way
  private Optional<Failure> introduce() {
    switch (client.call(new GetMe())) {
      case Outcome.Failed<GetMeResponse>(Failure failure) -> {
        return Optional.of(failure);
      }
      case Outcome.Done<GetMeResponse>(GetMeResponse me) -> {
        bot.learn(me.user().username());
        log.info("Connected to Telegram as @{}", me.user().username());
      }
    }
    Optional<Failure> failure = tell(Language.EN, Optional.empty());
    for (Language language : Language.values()) {
      failure = failure.or(() -> tell(language, Optional.of(language)));
    }
    return failure;
  }

  /// @param to people of this language; empty for those of all others
  private Optional<Failure> tell(Language language, Optional<Language> to) {
    BotCommand[] commands =
        COMMANDS.stream()
            .map(name -> new BotCommand(name, common.plain(language, "command." + name)))
            .toArray(BotCommand[]::new);
    SetMyCommands call = new SetMyCommands(commands).scope(new BotCommandScopeAllPrivateChats());
    to.map(Language::code).ifPresent(call::languageCode);
    return client.call(call) instanceof Outcome.Failed<?>(Failure failure)
        ? Optional.of(failure)
        : Optional.empty();
  }
}
