package io.supportbot.adapter.telegram;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.adapter.telegram.updates.ChatSide;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.adapter.telegram.updates.IncomingReader;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.application.intake.UpdateHandler;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads stored updates and gives each to the side whose chat it is.
final class TelegramUpdates implements UpdateHandler {
  private static final Logger log = LoggerFactory.getLogger(TelegramUpdates.class);

  private final IncomingReader reader;
  private final ChatMoves moves;
  private final List<ChatSide> sides;

  TelegramUpdates(IncomingReader reader, ChatMoves moves, List<ChatSide> sides) {
    this.reader = reader;
    this.moves = moves;
    this.sides = List.copyOf(sides);
  }

  @Override
  public String source() {
    return Telegram.name();
  }

  @Override
  public void handle(List<IncomingUpdate> unit) {
    Incoming incoming = reader.read(unit);
    switch (incoming) {
      case Incoming.Ignored(Incoming.Chat _, Incoming.Sender _, String why) ->
          log.debug("Nothing to do for {}: {}", unit.getFirst(), why);
      case Incoming.Migrated(Incoming.Chat chat, Incoming.Sender _, long newChat) -> {
        log.info("Group {} is a supergroup now and has the id {}", chat.id(), newChat);
        moves.moved(chat.id(), newChat);
      }
      case Incoming.Message _,
          Incoming.Press _,
          Incoming.Edited _,
          Incoming.TopicMade _,
          Incoming.TopicTurned _,
          Incoming.Reachability _ ->
          sides.stream()
              .filter(side -> side.serves(incoming.chat()))
              .findFirst()
              .ifPresentOrElse(
                  side -> side.handle(incoming),
                  () -> log.debug("Nobody serves the chat of {}", unit.getFirst()));
    }
  }
}
