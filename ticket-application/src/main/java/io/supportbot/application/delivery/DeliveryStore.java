package io.supportbot.application.delivery;

import io.supportbot.application.transaction.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the dispatcher stores about deliveries that left the line.
record DeliveryStore(
    UnitOfWork units, Outbox outbox, PostedMessages posted, Recipients recipients) {

  Lane.Settlement delivered(Lane.Entry entry, List<PostedMessage> messages) {
    return settlement(
        List.of(entry),
        false,
        () -> {
          posted.remember(messages);
          outbox.remove(entry.ids());
        });
  }

  Lane.Settlement setAside(Lane.Entry entry, String reason) {
    return settlement(
        List.of(entry),
        true,
        () -> {
          outbox.remove(entry.superseded());
          outbox.setAside(entry.delivery().id(), reason);
        });
  }

  Lane.Settlement parked(List<Lane.Entry> entries, String reason) {
    return settlement(
        entries,
        true,
        () -> {
          for (Lane.Entry entry : entries) {
            outbox.remove(entry.superseded());
            outbox.park(entry.delivery().id(), reason);
          }
          Delivery first = entries.getFirst().delivery();
          recipients.unreachable(first.channel(), first.lane());
        });
  }

  private Lane.Settlement settlement(
      List<Lane.Entry> entries, boolean comeBack, Runnable change) {
    List<UUID> ids = new ArrayList<>();
    entries.forEach(entry -> ids.addAll(entry.ids()));
    return new Lane.Settlement(
        () ->
            units.<Boolean>run(
                () -> {
                  change.run();
                  return true;
                }),
        ids,
        comeBack,
        entries.getFirst().run(),
        0);
  }
}
