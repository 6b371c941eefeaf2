package io.supportbot.application.delivery;

import io.supportbot.application.transaction.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// What the dispatcher stores about deliveries that left the line.
record DeliveryStore(
    UnitOfWork units, Outbox outbox, PostedMessages posted, Recipients recipients) {

  Lane.Settlement delivered(Lane.Entry entry, List<PostedMessage> messages) {
    return settlement(
        List.of(entry),
        false,
        () ->
            unit(
                () -> {
                  posted.remember(messages);
                  outbox.remove(entry.ids());
                }));
  }

  Lane.Settlement setAside(Lane.Entry entry, String reason) {
    return settlement(
        List.of(entry),
        true,
        () ->
            unit(
                () -> {
                  outbox.remove(entry.superseded());
                  outbox.setAside(entry.delivery().id(), reason);
                }));
  }

  /// @param met whether the recipient has been there since the attempt; asked when the parking is stored, since who comes back later finds it so
  Lane.Settlement parked(List<Lane.Entry> entries, String reason, BooleanSupplier met) {
    Delivery first = entries.getFirst().delivery();
    return settlement(
        entries,
        true,
        () -> {
          unit(() -> park(entries, reason));
          if (met.getAsBoolean()) {
            unit(() -> recipients.reachable(first.channel(), first.lane(), true));
          }
        });
  }

  private void park(List<Lane.Entry> entries, String reason) {
    Delivery first = entries.getFirst().delivery();
    recipients.reachable(first.channel(), first.lane(), false);
    for (Lane.Entry entry : entries) {
      outbox.remove(entry.superseded());
      outbox.park(entry.delivery().id(), reason);
    }
  }

  private static Lane.Settlement settlement(
      List<Lane.Entry> entries, boolean comeBack, Runnable store) {
    List<UUID> ids = new ArrayList<>();
    entries.forEach(entry -> ids.addAll(entry.ids()));
    return new Lane.Settlement(store, ids, comeBack, entries.getFirst().run(), 0);
  }

  private void unit(Runnable change) {
    units.<Boolean>run(
        () -> {
          change.run();
          return true;
        });
  }
}
