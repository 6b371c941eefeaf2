package io.supportbot.adapter.telegram.updates;

import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.botcommandscope.BotCommandScopeAllPrivateChats;
import com.pengrad.telegrambot.model.botcommandscope.BotCommandsScopeChat;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Learns the bot's own name and tells Telegram its commands for customers and for the staff group, in the background and until it works: the bot serves people all the same. Thread-safe.
public final class Introduction {
  /// Commands for customers, as they are listed in their chats.
  static final List<String> COMMANDS = List.of("new", "my", "lang", "help", "cancel");

  /// Commands for operators, as they are listed in the staff group.
  static final List<String> STAFF_COMMANDS = List.of("ticket", "note", "help");

  private static final Logger log = LoggerFactory.getLogger(Introduction.class);

  private final TelegramClient client;
  private final BotIdentity bot;
  private final Texts common;
  private final long staffChat;
  private final Supplier<Language> staffLanguage;
  private final Backoff backoff;
  private @Nullable CountDownLatch ended;

  /// @param common the bundle of shared words
  /// @param staffChat the staff group
  public Introduction(
      TelegramClient client,
      BotIdentity bot,
      Texts common,
      long staffChat,
      Supplier<Language> staffLanguage) {
    this(
        client,
        bot,
        common,
        staffChat,
        staffLanguage,
        new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2), new Random()));
  }

  Introduction(
      TelegramClient client,
      BotIdentity bot,
      Texts common,
      long staffChat,
      Supplier<Language> staffLanguage,
      Backoff backoff) {
    this.client = client;
    this.bot = bot;
    this.common = common;
    this.staffChat = staffChat;
    this.staffLanguage = staffLanguage;
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
    return failure.or(() -> tellStaff(staffChat));
  }

  /// @param to people of this language; empty for those of all others
  private Optional<Failure> tell(Language language, Optional<Language> to) {
    SetMyCommands call =
        new SetMyCommands(commands(COMMANDS, language))
            .scope(new BotCommandScopeAllPrivateChats());
    to.map(Language::code).ifPresent(call::languageCode);
    return client.call(call) instanceof Outcome.Failed<?>(Failure failure)
        ? Optional.of(failure)
        : Optional.empty();
  }

  /// A group that cannot be told does not stand in anybody's way: its commands work all the same.
  private Optional<Failure> tellStaff(long chat) {
    SetMyCommands call =
        new SetMyCommands(commands(STAFF_COMMANDS, staffLanguage.get()))
            .scope(new BotCommandsScopeChat(chat));
    return switch (client.call(call)) {
      case Outcome.Done<?> _ -> Optional.empty();
      case Outcome.Failed<?>(Failure.Wait wait) -> Optional.of(wait);
      case Outcome.Failed<?>(Failure.Unclear unclear) -> Optional.of(unclear);
      case Outcome.Failed<?>(Failure.Moved(long newChat)) when chat == staffChat ->
          tellStaff(newChat);
      case Outcome.Failed<?>(Failure failure) -> {
        log.info("The staff group gets no list of commands: {}", failure);
        yield Optional.empty();
      }
    };
  }

  private BotCommand[] commands(List<String> names, Language language) {
    return names.stream()
        .map(name -> new BotCommand(name, common.plain(language, "command." + name)))
        .toArray(BotCommand[]::new);
  }
}
