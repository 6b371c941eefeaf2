package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.application.delivery.Outbox;
import io.supportbot.application.transaction.Ids;
import jakarta.inject.Inject;
import java.util.List;

/// Stores what is to be said in the outbox.
public final class SpeakerToDeliveries implements Speaker {
  private final Outbox outbox;
  private final Deliveries deliveries;

  @Inject
  SpeakerToDeliveries(Outbox outbox, Ids ids) {
    this.outbox = outbox;
    this.deliveries = new Deliveries(ids);
  }

  @Override
  public void say(List<? extends Outgoing> outgoing) {
    if (!outgoing.isEmpty()) {
      outbox.add(deliveries.of(outgoing));
    }
  }
}
