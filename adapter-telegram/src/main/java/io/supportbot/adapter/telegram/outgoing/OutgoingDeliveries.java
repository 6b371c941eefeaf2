package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.transaction.Ids;
import io.supportbot.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// Turns what is to be said into deliveries. Thread-safe.
final class OutgoingDeliveries {
  private final Ids ids;
  private final ChatMoves moves;

  OutgoingDeliveries(Ids ids, ChatMoves moves) {
    this.ids = ids;
    this.moves = moves;
  }

  /// OutgoingDeliveries in the same order.
  List<Delivery> of(List<? extends Outgoing> outgoing) {
    return outgoing.stream().map(this::delivery).toList();
  }

  private Delivery delivery(Outgoing outgoing) {
    return new Delivery(
        ids.next(),
        Telegram.name(),
        lane(outgoing),
        OutgoingCodec.encode(outgoing),
        merge(outgoing),
        about(outgoing));
  }

  /// Everything in a chat goes out in order; an answer to a press is too urgent to wait for that.
  private String lane(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Say say -> lane(say.chat());
      case Outgoing.SendFiles send -> lane(send.chat());
      case Outgoing.EditPosted edit -> lane(edit.chat());
      case Outgoing.RetireCards retire -> lane(retire.chat());
      case Outgoing.PointToTopic way -> lane(way.chat());
      case Outgoing.Edit edit -> lane(edit.chat());
      case Outgoing.DropButtons drop -> lane(drop.chat());
      case Outgoing.React react -> lane(react.chat());
      case Outgoing.AnswerPress answer -> "press:" + answer.press();
    };
  }

  /// One lane for a group, whichever of its ids it was named by.
  private String lane(long chat) {
    return Long.toString(moves.current(chat));
  }

  private static Optional<String> merge(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Say say -> say.merge().map(key -> "say:" + key);
      case Outgoing.EditPosted edit ->
          Optional.of("edit:" + edit.posted().ticket().plain() + ":" + edit.posted().role());
      case Outgoing.RetireCards retire -> Optional.of("retire:" + retire.ticket().plain());
      case Outgoing.Edit edit -> Optional.of("edit-message:" + edit.message());
      case Outgoing.SendFiles _,
          Outgoing.PointToTopic _,
          Outgoing.DropButtons _,
          Outgoing.AnswerPress _,
          Outgoing.React _ ->
          Optional.empty();
    };
  }

  private static Optional<TicketNumber> about(Outgoing outgoing) {
    return switch (outgoing) {
      case Outgoing.Say say -> ticket(say.posted(), say.replyTo());
      case Outgoing.SendFiles send -> ticket(send.posted(), send.replyTo());
      case Outgoing.EditPosted edit -> Optional.of(edit.posted().ticket());
      case Outgoing.RetireCards retire -> Optional.of(retire.ticket());
      case Outgoing.PointToTopic way -> Optional.of(way.ticket());
      case Outgoing.Edit _,
          Outgoing.DropButtons _,
          Outgoing.AnswerPress _,
          Outgoing.React _ ->
          Optional.empty();
    };
  }

  private static Optional<TicketNumber> ticket(Optional<Posted> posted, ReplyTo replyTo) {
    return posted
        .map(Posted::ticket)
        .or(
            () ->
                replyTo instanceof ReplyTo.Newest(Posted answered)
                    ? Optional.of(answered.ticket())
                    : Optional.empty());
  }
}
