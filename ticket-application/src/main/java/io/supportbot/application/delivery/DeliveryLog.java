package io.supportbot.application.delivery;

import io.supportbot.application.logging.OutageLog;
import io.supportbot.application.logging.WithoutMessages;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.LongAdder;

/// Tells and counts what became of deliveries, never what is in them.
final class DeliveryLog {
  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  private final OutageLog searching = new OutageLog(LOG, "the outbox cannot be searched");
  private final LongAdder delivered = new LongAdder();
  private final LongAdder failedAttempts = new LongAdder();
  private final LongAdder parked = new LongAdder();
  private final LongAdder setAside = new LongAdder();

  void delivered() {
    delivered.increment();
  }

  void failed(Delivery delivery, String reason, int failures) {
    failedAttempts.increment();
    Level level = failures == 1 ? Level.INFO : Level.DEBUG;
    LOG.log(level, () -> delivery + " failed for the " + failures + ". time: " + reason);
  }

  void parked(Delivery delivery, int together, String reason) {
    parked.add(together);
    LOG.log(
        Level.INFO,
        () -> delivery + " cannot reach its recipient, " + together + " parked: " + reason);
  }

  void setAside(Delivery delivery, String reason) {
    setAside.increment();
    LOG.log(Level.WARNING, () -> delivery + " was set aside: " + reason);
  }

  void channelThrew(Delivery delivery, Throwable problem) {
    LOG.log(
        Level.ERROR, () -> "the channel of " + delivery + " threw", WithoutMessages.of(problem));
  }

  void notStored(Throwable problem) {
    LOG.log(
        Level.ERROR,
        "what became of a delivery could not be stored",
        WithoutMessages.of(problem));
  }

  void sweepFailed(Throwable problem) {
    searching.failed(problem);
  }

  void sweepWorked() {
    searching.worked();
  }

  DeliveryFigures figures(long inMemory) {
    return new DeliveryFigures(
        inMemory, delivered.sum(), failedAttempts.sum(), parked.sum(), setAside.sum());
  }
}
