package io.supportbot.application.intake;

import io.supportbot.application.logging.OutageLog;
import io.supportbot.application.task.Tasks;
import io.supportbot.application.transaction.UnitOfWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes updates in: stored first, then handled, one conversation at a time and different ones side by side. Each takes effect exactly once,
/// however often handling it fails or the process ends; one that keeps failing is set aside and holds up nobody else.
///
/// Thread-safe. May be started again after it was stopped; while it is stopped it still stores.
public final class Intake {
  private static final System.Logger LOG = System.getLogger(Intake.class.getName());
  private static final Duration SWEEP_RETRY = Duration.ofSeconds(1);

  private final OutageLog searching = new OutageLog(LOG, "the inbox cannot be searched");
  private final Inbox inbox;
  private final Map<String, UpdateHandler> handlers;
  private final Tasks tasks;
  private final IntakeSettings settings;
  private final Handling handling;
  private final Semaphore permits;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private final Map<Conversation, State> states = new HashMap<>();
  private int busy;

  /// Counts the starts and stops; odd while running. What an earlier run scheduled knows by it that it is over.
  private long run;

  public Intake(
      Inbox inbox,
      UnitOfWork units,
      Collection<? extends UpdateHandler> handlers,
      InstantSource clock,
      Tasks tasks,
      IntakeSettings settings) {
    this.inbox = inbox;
    this.handlers =
        handlers.stream()
            .collect(Collectors.toUnmodifiableMap(UpdateHandler::source, Function.identity()));
    this.tasks = tasks;
    this.settings = settings;
    this.handling = new Handling(inbox, units, this.handlers, clock, settings);
    this.permits = new Semaphore(settings.atOnce());
  }

  /// Stores a batch; once this returns, none of it can be lost. Handling goes on behind it. A batch that was stored before changes nothing.
  ///
  /// @throws io.supportbot.application.transaction.StoreUnavailableException if it is not stored; to be handed over again
  public void accept(List<IncomingUpdate> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Set<String> fresh = new HashSet<>(inbox.store(batch));
    batch.stream()
        .filter(update -> fresh.contains(update.conversation()))
        .map(Conversation::of)
        .distinct()
        .forEach(this::wake);
  }

  /// Begins with everything that waits in the store. Starting what runs changes nothing.
  public void start() {
    long present;
    lock.lock();
    try {
      if (isRunning()) {
        return;
      }
      present = ++run;
    } finally {
      lock.unlock();
    }
    tasks.run(() -> sweepAgainAndAgain(present));
  }

  /// Begins nothing new and waits for what is in hand.
  ///
  /// @return whether all of it ended in time
  public boolean stop(Duration atMost) {
    lock.lock();
    try {
      if (isRunning()) {
        run++;
        states.values().forEach(State::cancelTimer);
        states.clear();
      }
      long left = atMost.toNanos();
      while (busy > 0 && left > 0) {
        left = quiet.awaitNanos(left);
      }
      return busy == 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// Whether all that was stored has taken effect or was set aside.
  public boolean nothingWaits() {
    return handlers.keySet().stream().allMatch(source -> inbox.waiting(source).isEmpty());
  }

  /// How many conversations are in hand or wait for a moment to come.
  public int conversations() {
    lock.lock();
    try {
      return states.size();
    } finally {
      lock.unlock();
    }
  }

  private boolean isRunning() {
    return run % 2 == 1;
  }

  private void sweepAgainAndAgain(long ofRun) {
    Duration pause = settings.sweepEvery();
    try {
      handlers
          .keySet()
          .forEach(
              source ->
                  inbox
                      .waiting(source)
                      .forEach(name -> wake(new Conversation(source, name))));
      searching.worked();
    } catch (RuntimeException problem) {
      searching.failed(problem);
      pause = SWEEP_RETRY;
    }
    if (isStill(ofRun)) {
      Runnable _ = tasks.later(pause, () -> sweepAgainAndAgain(ofRun));
    }
  }

  private boolean isStill(long ofRun) {
    lock.lock();
    try {
      return run == ofRun;
    } finally {
      lock.unlock();
    }
  }

  /// Has somebody look after a conversation now.
  private void wake(Conversation conversation) {
    State state;
    long present;
    lock.lock();
    try {
      if (!isRunning()) {
        return;
      }
      present = run;
      state = states.computeIfAbsent(conversation, _ -> new State());
      state.cancelTimer();
      if (state.working) {
        state.lookAgain = true;
        return;
      }
      state.working = true;
    } finally {
      lock.unlock();
    }
    tasks.run(() -> work(conversation, state, present));
  }

  private void work(Conversation conversation, State state, long ofRun) {
    boolean goOn = true;
    while (goOn) {
      try {
        permits.acquire();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
      try {
        goOn = begin(ofRun) && after(conversation, state, ofRun, handle(conversation));
      } finally {
        permits.release();
      }
    }
  }

  private boolean begin(long ofRun) {
    lock.lock();
    try {
      if (run != ofRun) {
        return false;
      }
      busy++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Duration> handle(Conversation conversation) {
    try {
      return handling.next(conversation);
    } finally {
      lock.lock();
      try {
        busy--;
        quiet.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /// @return whether to go on at once
  private boolean after(
      Conversation conversation, State state, long ofRun, Optional<Duration> next) {
    lock.lock();
    try {
      if (run != ofRun) {
        return false;
      }
      if (state.lookAgain || next.filter(Duration::isZero).isPresent()) {
        state.lookAgain = false;
        return true;
      }
      state.working = false;
      if (next.isEmpty()) {
        states.remove(conversation);
      } else {
        state.cancelTimer = tasks.later(next.get(), () -> wake(conversation));
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// How one conversation stands. Guarded by the lock.
  private static final class State {
    private boolean working;

    /// Something came while the worker may already have looked.
    private boolean lookAgain;

    private Runnable cancelTimer = () -> {};

    void cancelTimer() {
      cancelTimer.run();
      cancelTimer = () -> {};
    }
  }
}
