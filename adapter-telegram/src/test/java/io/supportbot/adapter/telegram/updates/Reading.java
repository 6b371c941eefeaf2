package io.supportbot.adapter.telegram.updates;

import io.supportbot.application.intake.IncomingUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A bot that reads updates, written with apostrophes for quotation marks.
final class Reading {
  static final Instant NOW = Instant.parse("2024-12-25T10:00:00Z");
  static final String ANNA =
      "'from':{'id':7,'is_bot':false,'first_name':'Анна','last_name':'Ким','username':'anna','language_code':'ru'}";
  static final String PRIVATE = "'chat':{'id':7,'type':'private','first_name':'Анна'}";
  static final String GROUP = "'chat':{'id':-100,'type':'supergroup','title':'Desk'}";

  final BotIdentity bot = new BotIdentity(42);
  final IncomingReader reader = new IncomingReader(bot);

  Incoming.Message message(String content) {
    return (Incoming.Message) read(inPrivate(content));
  }

  Incoming read(String content) {
    return reader.read(List.of(update("{'update_id':9," + content + "}")));
  }

  static String inPrivate(String content) {
    return "'message':{'message_id':5,'date':1700000000,%s,%s,%s}"
        .formatted(ANNA, PRIVATE, content);
  }

  /// One message of an album.
  static IncomingUpdate part(int id, String content) {
    return update(
        "{'update_id':9,'message':{'message_id':%d,'date':1,'media_group_id':'g',%s,%s,%s}}"
            .formatted(id, ANNA, PRIVATE, content));
  }

  static IncomingUpdate update(String json) {
    return new IncomingUpdate(
        "telegram", "9", "7", Optional.empty(), json.replace('\'', '"'), NOW);
  }
}
