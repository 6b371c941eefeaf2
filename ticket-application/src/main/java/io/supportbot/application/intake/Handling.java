package io.supportbot.application.intake;

import io.supportbot.application.logging.OutageLog;
import io.supportbot.application.logging.WithoutMessages;
import io.supportbot.application.ticket.StaleTicketException;
import io.supportbot.application.transaction.StoreGaveUpException;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.application.transaction.UnitOfWork;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Handles one unit of a conversation: in one unit of work it leaves the inbox and takes effect, or neither.
final class Handling {
  private static final System.Logger LOG = System.getLogger(Intake.class.getName());
  private static final Duration STORE_RETRY = Duration.ofSeconds(1);
  private static final Duration UNREADABLE_RETRY = Duration.ofSeconds(30);
  private static final int STALE_REPEATS = 5;

  private final OutageLog outage = new OutageLog(LOG, "the store is unavailable");
  private final Inbox inbox;
  private final UnitOfWork units;
  private final Map<String, UpdateHandler> handlers;
  private final InstantSource clock;
  private final IntakeSettings settings;

  Handling(
      Inbox inbox,
      UnitOfWork units,
      Map<String, UpdateHandler> handlers,
      InstantSource clock,
      IntakeSettings settings) {
    this.inbox = inbox;
    this.units = units;
    this.handlers = handlers;
    this.clock = clock;
    this.settings = settings;
  }

  /// Handles what comes next.
  ///
  /// @return how long to wait before going on: not at all after a unit was handled or set aside; empty where nothing is left
  Optional<Duration> next(Conversation conversation) {
    AtomicReference<List<Inbox.Stored>> inHand = new AtomicReference<>(List.of());
    for (int repeats = 0; ; repeats++) {
      try {
        Optional<Duration> wait = units.run(() -> handleNext(conversation, inHand));
        outage.worked();
        return wait;
      } catch (StoreGaveUpException problem) {
        return Optional.of(failed(inHand.get(), problem));
      } catch (StoreUnavailableException problem) {
        outage.failed(problem);
        return Optional.of(STORE_RETRY);
      } catch (StaleTicketException problem) {
        if (repeats == STALE_REPEATS) {
          return Optional.of(failed(inHand.get(), problem));
        }
      } catch (Throwable problem) {
        return Optional.of(failed(inHand.get(), problem));
      }
    }
  }

  private Optional<Duration> handleNext(
      Conversation conversation, AtomicReference<List<Inbox.Stored>> inHand) {
    Optional<Inbox.Next> next = inbox.next(conversation.source(), conversation.name());
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Duration due = next.get().dueIn(clock.instant(), settings.quiet());
    if (due.isPositive()) {
      return Optional.of(due);
    }
    List<Inbox.Stored> unit = next.get().unit();
    inHand.set(unit);
    UpdateHandler handler = handlers.get(conversation.source());
    if (handler == null) {
      throw new IllegalStateException("no handler for updates of " + conversation.source());
    }
    handler.handle(unit.stream().map(Inbox.Stored::update).toList());
    inbox.handled(unit);
    return Optional.of(Duration.ZERO);
  }

  private Duration failed(List<Inbox.Stored> unit, Throwable problem) {
    if (unit.isEmpty()) {
      LOG.log(Level.ERROR, "the inbox cannot be read", WithoutMessages.of(problem));
      return UNREADABLE_RETRY;
    }
    int failures = unit.stream().mapToInt(Inbox.Stored::attempts).max().orElse(0) + 1;
    Optional<Duration> delay = settings.retries().delayAfter(failures);
    try {
      note(unit, problem, failures, delay);
      return Duration.ZERO;
    } catch (RuntimeException notNoted) {
      LOG.log(
          Level.WARNING,
          () -> "a failed attempt at " + ids(unit) + " could not be noted",
          WithoutMessages.of(notNoted));
      return STORE_RETRY;
    }
  }

  private void note(
      List<Inbox.Stored> unit, Throwable problem, int failures, Optional<Duration> delay) {
    String error = problem.getClass().getName();
    if (delay.isEmpty()) {
      inbox.setAside(unit, error);
      LOG.log(
          Level.ERROR,
          () -> ids(unit) + " failed " + failures + " times and was set aside",
          WithoutMessages.of(problem));
      return;
    }
    Instant notBefore = clock.instant().plus(delay.get());
    inbox.retry(unit, error, notBefore);
    LOG.log(
        Level.WARNING,
        () -> ids(unit) + " failed for the " + failures + ". time, next try " + notBefore,
        WithoutMessages.of(problem));
  }

  private static String ids(List<Inbox.Stored> unit) {
    return unit.stream().map(stored -> stored.id() + " " + stored.update()).toList().toString();
  }
}
