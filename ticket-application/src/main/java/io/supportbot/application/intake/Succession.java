package io.supportbot.application.intake;

import io.supportbot.application.logging.OutageLog;
import io.supportbot.application.logging.WithoutMessages;
import io.supportbot.application.task.Tasks;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Serves the bot while this process leads: takes its duties up when nobody else leads any more and lays them down when it lost the lead, which it
/// notices at the next question. Thread-safe.
public final class Succession {
  private static final System.Logger LOG = System.getLogger(Succession.class.getName());

  private final OutageLog asking = new OutageLog(LOG, "the lead cannot be asked for");
  private final Leadership leadership;
  private final Runnable takeUp;
  private final Runnable layDown;
  private final Tasks tasks;
  private final Duration askEvery;
  private boolean running;
  private boolean leading;

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
    if (leading) {
      leading = false;
      stopDuties();
      resign();
    }
  }

  /// Whether this process serves the bot.
  public synchronized boolean isLeading() {
    return leading;
  }

  private synchronized void askAgainAndAgain() {
    if (!running) {
      return;
    }
    boolean leads = ask();
    if (leads && !leading) {
      startDuties();
    } else if (!leads && leading) {
      leading = false;
      LOG.log(Level.WARNING, "this process leads no longer");
      stopDuties();
    }
    Runnable _ = tasks.later(askEvery, this::askAgainAndAgain);
  }

  /// A store that cannot be asked may already have given the lead to another process, so it counts as lost.
  private boolean ask() {
    try {
      boolean leads = leadership.lead();
      asking.worked();
      return leads;
    } catch (RuntimeException problem) {
      asking.failed(problem);
      return false;
    }
  }

  private void startDuties() {
    try {
      LOG.log(Level.INFO, "this process leads now");
      takeUp.run();
      leading = true;
    } catch (RuntimeException problem) {
      LOG.log(Level.ERROR, "the leader's duties did not start", WithoutMessages.of(problem));
      stopDuties();
      resign();
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
