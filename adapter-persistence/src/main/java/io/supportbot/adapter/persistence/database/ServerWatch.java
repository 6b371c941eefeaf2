package io.supportbot.adapter.persistence.database;

import io.supportbot.application.task.Tasks;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it that the embedded server runs: looks every second whether its process is there and, when it is gone, starts it again, with a delay
/// that grows from attempt to attempt. What the server does by itself, such as recovering when one of its other processes died, is left to it.
/// Thread-safe.
final class ServerWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /// What the dead server's children need to notice its death; until then a new one refuses to start.
  private static final Duration FIRST_DELAY = Duration.ofMillis(125);

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private final Postmaster server;
  private final Tasks tasks;
  private Runnable cancelNext = () -> {};
  private int attempts;
  private boolean over;

  ServerWatch(Postmaster server, Tasks tasks) {
    this.server = server;
    this.tasks = tasks;
  }

  /// Looks for the first time in a moment, and then on and on.
  synchronized void begin() {
    cancelNext = tasks.later(LOOK_EVERY, this::look);
  }

  /// Lets an attempt that is under way end, which takes seconds, and begins no other.
  synchronized void end() {
    over = true;
    cancelNext.run();
  }

  private synchronized void look() {
    if (over) {
      return;
    }
    if (server.isAlive()) {
      attempts = 0;
    } else {
      startAgain();
    }
    cancelNext = tasks.later(pause(), this::look);
  }

  private void startAgain() {
    if (attempts == 0) {
      LOG.error("the embedded PostgreSQL is gone, though nobody stopped it; starting it again");
    }
    attempts++;
    if (isStarted()) {
      LOG.warn("the embedded PostgreSQL was started again, at attempt {}", attempts);
    } else {
      LOG.error(
          "the embedded PostgreSQL could not be started again at attempt {}, next in {} ms; why is"
              + " in {}",
          attempts,
          pause().toMillis(),
          server.log());
    }
  }

  private boolean isStarted() {
    try {
      return server.startAgain();
    } catch (IOException | RuntimeException e) {
      LOG.error("the programs of the embedded PostgreSQL cannot be run", e);
      return false;
    }
  }

  /// Short after the first attempt, doubled with each one that follows.
  private Duration pause() {
    Duration pause = attempts == 0 ? LOOK_EVERY : FIRST_DELAY;
    for (int i = 1; i < attempts && pause.compareTo(LONGEST_DELAY) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(LONGEST_DELAY) < 0 ? pause : LONGEST_DELAY;
  }
}
