package io.supportbot.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The connections to PostgreSQL are cut while many messages are on their way and Telegram answers all of them.
class CutWhileSendingTest {
  private static final int CUSTOMERS = 20;
  private static final int MESSAGES = 60;

  @TempDir Path folder;

  @Test
  void what_telegram_has_taken_is_not_sent_again() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      List<String> texts = storeMessages(scene, store);
      try (StartedDesk _ = StartedDesk.on(config)) {
        for (int left = texts.size() - 300; left > 0; left -= 300) {
          int most = left;
          Eventually.that(
              () -> store.number("select count(*) from outbox") < most, "more to be sent");
          store.cutAllConnections();
        }
        store.awaitNothingWaits();
      }

      assertThat(
              scene.telegram.calls().of("sendMessage").stream()
                  .filter(call -> call.code() == 200)
                  .map(call -> call.parameter("text"))
                  .filter(texts::contains))
          .containsExactlyInAnyOrderElementsOf(texts);
    }
  }

  private static List<String> storeMessages(Scene scene, Store store) {
    List<String> texts = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int c = 0; c < CUSTOMERS; c++) {
      Person person = scene.customer("K" + c);
      person.start();
      for (int m = 0; m < MESSAGES; m++) {
        String text = "message %d to %d".formatted(m, c);
        texts.add(text);
        rows.add(row(person.id(), text));
      }
    }
    store.execute(String.join(";", rows));
    return texts;
  }

  private static String row(long chat, String text) {
    return """
    insert into outbox (id, channel, lane, payload, state) values (gen_random_uuid(), 'telegram',
    '%d', convert_to('p{"type":"say","chat":%d,"text":"%s"}', 'UTF8'), 'WAITING')
    """
        .formatted(chat, chat, text);
  }
}
