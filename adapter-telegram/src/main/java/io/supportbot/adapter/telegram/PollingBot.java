package io.supportbot.adapter.telegram;

import io.supportbot.adapter.telegram.updates.Introduction;
import io.supportbot.adapter.telegram.updates.Polling;
import java.time.Instant;
import java.util.Optional;

/// A bot that fetches its updates.
final class PollingBot implements TelegramBot {
  private final Polling polling;
  private final Introduction introduction;

  PollingBot(Polling polling, Introduction introduction) {
    this.polling = polling;
    this.introduction = introduction;
  }

  @Override
  public void start() {
    introduction.start();
    polling.start();
  }

  @Override
  public void stop() {
    polling.stop();
    introduction.stop();
  }

  @Override
  public Optional<Instant> lastPoll() {
    return polling.lastPoll();
  }

  @Override
  public Optional<Instant> caughtUp() {
    return polling.caughtUp();
  }
}
