package io.supportbot.application.intake;

import io.supportbot.application.logging.OutageLog;
import io.supportbot.application.logging.WithoutMessages;
import io.supportbot.application.task.Tasks;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Serves the bot while this process leads: takes its duties up when nobody else leads any more and lays them down when it lost the lead, which it
/// notices at the next question.
///
/// A leader that merely lost its lead goes on until then. So whoever inherits from one that did not resign holds the lead for longer than that before it
/// takes the duties up (ADR 0010). Thread-safe.
public final class Succession {
  private static final System.Logger LOG = System.getLogger(Succession.class.getName());

  private final OutageLog asking = new OutageLog(LOG, "the lead cannot be asked for");
  private final Leadership leadership;
  private final Runnable takeUp;
  private final Runnable layDown;
  private final Tasks tasks;
  private final Duration askEvery;

  /// How long the one before may serve the bot without leading; a second of it is for what was under way.
  private final Duration unaware;

  private boolean running;
  private boolean leading;

  /// Whether another process led since this one last did.
  private boolean inherits;

  /// How long the lead has been held without its duties, at least.
  private Duration held = Duration.ZERO;

  /// @param takeUp starts what only a leader does; where it throws, the lead is given up and tried for again
  /// @param layDown stops it, also where it was started in part
  public Succession(
      Leadership leadership,
      Runnable takeUp,
      Runnable layDown,
      Tasks tasks,
      Duration askEvery) {
    this.leadership = leadership;
    this.takeUp = takeUp;
    this.layDown = layDown;
    this.tasks = tasks;
    this.askEvery = askEvery;
    this.unaware = askEvery.plus(Leadership.ANSWERED_WITHIN).plusSeconds(1);
  }

  /// Begins to ask for the lead.
  public synchronized void start() {
    if (!running) {
      running = true;
      tasks.run(this::askAgainAndAgain);
    }
  }

  /// Lays the duties down and lets another process lead.
  public synchronized void stop() {
    running = false;
    serveNoLonger(Level.INFO);
    resign();
  }

  /// Whether this process serves the bot.
  public synchronized boolean isLeading() {
    return leading;
  }

  private synchronized void askAgainAndAgain() {
    if (!running) {
      return;
    }
    switch (ask()) {
      case HANDED_OVER -> serve();
      case OURS -> {
        if (inherits && held.compareTo(unaware) < 0) {
          held = held.plus(askEvery);
        } else {
          serve();
        }
      }
      case ANOTHERS -> {
        inherits = true;
        serveNoLonger(Level.WARNING);
      }
      case UNKNOWN -> serveNoLonger(Level.WARNING);
    }
    Runnable _ = tasks.later(askEvery, this::askAgainAndAgain);
  }

  /// A store that cannot be asked may already have given the lead to another process.
  private Leadership.Lead ask() {
    try {
      Leadership.Lead lead = leadership.lead();
      asking.worked();
      return lead;
    } catch (RuntimeException problem) {
      asking.failed(problem);
      return Leadership.Lead.UNKNOWN;
    }
  }

  private void serve() {
    if (leading) {
      return;
    }
    try {
      LOG.log(Level.INFO, "this process leads now");
      takeUp.run();
      leading = true;
      inherits = false;
    } catch (RuntimeException problem) {
      LOG.log(Level.ERROR, "the leader's duties did not start", WithoutMessages.of(problem));
      stopDuties();
      resign();
    }
  }

  private void serveNoLonger(Level level) {
    held = Duration.ZERO;
    if (leading) {
      leading = false;
      LOG.log(level, "this process leads no longer");
      stopDuties();
    }
  }

  private void stopDuties() {
    try {
      layDown.run();
    } catch (RuntimeException problem) {
      LOG.log(Level.ERROR, "the leader's duties did not stop", WithoutMessages.of(problem));
    }
  }

  private void resign() {
    try {
      leadership.resign();
    } catch (RuntimeException problem) {
      LOG.log(Level.WARNING, "the lead could not be given up", WithoutMessages.of(problem));
    }
  }
}
