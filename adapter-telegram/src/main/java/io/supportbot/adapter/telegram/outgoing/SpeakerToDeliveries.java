package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.application.delivery.Deliveries;
import io.supportbot.application.transaction.Ids;
import java.util.List;

/// Has what is to be said posted with the present unit of work.
public final class SpeakerToDeliveries implements Speaker {
  private final Deliveries out;
  private final OutgoingDeliveries deliveries;

  public SpeakerToDeliveries(Deliveries out, Ids ids, ChatMoves moves) {
    this.out = out;
    this.deliveries = new OutgoingDeliveries(ids, moves);
  }

  @Override
  public void say(List<? extends Outgoing> outgoing) {
    out.post(deliveries.of(outgoing));
  }
}
