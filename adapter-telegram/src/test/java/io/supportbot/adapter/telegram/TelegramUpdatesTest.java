package io.supportbot.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.ChatMoves;
import io.supportbot.adapter.telegram.updates.BotIdentity;
import io.supportbot.adapter.telegram.updates.ChatSide;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.adapter.telegram.updates.IncomingReader;
import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelegramUpdatesTest {
  private final FakeUnitOfWork units = new FakeUnitOfWork();
  private final ChatMoves moves =
      new ChatMoves(
          new FakeConversationMoves(units, new FakePostedMessages(units), new FakeOutbox(units)));
  private final Side privately = new Side(true);
  private final Side inGroups = new Side(false);
  private final TelegramUpdates updates =
      new TelegramUpdates(
          new IncomingReader(new BotIdentity(42)), moves, List.of(privately, inGroups));

  @Test
  void each_side_gets_what_happens_in_its_chats() {
    handle("'message':{'message_id':1,'date':1,%s,'chat':{'id':7,'type':'private'},'text':'a'}");
    handle("'message':{'message_id':1,'date':1,%s,'chat':{'id':-5,'type':'group'},'text':'b'}");
    assertThat(privately.handled).hasSize(1).allMatch(i -> i.chat().id() == 7);
    assertThat(inGroups.handled).hasSize(1).allMatch(i -> i.chat().id() == -5);
  }

  @Test
  void a_group_that_moved_is_noted_and_troubles_nobody() {
    handle(
        "'message':{'message_id':1,'date':1,%s,'chat':{'id':-5,'type':'group'},'migrate_to_chat_id':-1005}");
    assertThat(moves.current(-5)).isEqualTo(-1005);
    assertThat(inGroups.handled).isEmpty();
  }

  @Test
  void what_is_of_no_use_is_handled_by_doing_nothing() {
    handle("'poll':{'id':'1','question':'?','options':[]}");
    handle("'message':{'message_id':1,'date':1,%s,'chat':{'id':-5,'type':'group'},'new_chat_title':'x'}");
    assertThat(privately.handled).isEmpty();
    assertThat(inGroups.handled).isEmpty();
  }

  private void handle(String content) {
    String json =
        ("{'update_id':9," + content + "}")
            .replace("%s", "'from':{'id':7,'is_bot':false,'first_name':'Анна'}")
            .replace('\'', '"');
    updates.handle(
        List.of(
            new IncomingUpdate("telegram", "9", "7", Optional.empty(), json, Instant.EPOCH)));
  }

  private record Side(boolean isPrivate, List<Incoming> handled) implements ChatSide {
    Side(boolean isPrivate) {
      this(isPrivate, new ArrayList<>());
    }

    @Override
    public boolean serves(Incoming.Chat chat) {
      return chat.isPrivate() == isPrivate;
    }

    @Override
    public void handle(Incoming incoming) {
      handled.add(incoming);
    }
  }
}
