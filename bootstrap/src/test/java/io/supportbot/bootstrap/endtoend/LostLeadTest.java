package io.supportbot.bootstrap.endtoend;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of the leader's connections only the one that holds its lock ends, so that another process may lead while this one still can send.
class LostLeadTest {
  private static final int CUSTOMERS = 20;
  private static final int MESSAGES = 150;
  private static final String WAITING = "select count(*) from outbox";

  @TempDir Path folder;

  @Test
  void nothing_is_sent_twice() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      post(scene, store);
      try (StartedDesk _ = StartedDesk.on(config);
          StartedDesk _ = StartedDesk.on(config)) {
        for (int left = 2500; left > 0; left -= 700) {
          int enough = left;
          Eventually.that(() -> store.number(WAITING) < enough, "more to be sent");
          cutTheLeader(store);
        }
        store.awaitNothingWaits();

        Map<String, Long> times =
            scene.telegram.calls().of("sendMessage").stream()
                .filter(call -> call.code() == 200)
                .map(call -> call.parameter("text"))
                .filter(text -> text.startsWith("x-"))
                .collect(groupingBy(Function.identity(), counting()));
        assertThat(times).hasSize(CUSTOMERS * MESSAGES);
        times.values().removeIf(count -> count == 1);
        assertThat(times).as("sent again").isEmpty();
      }
    }
  }

  private static void post(Scene scene, Store store) {
    List<String> statements = new ArrayList<>();
    for (int c = 0; c < CUSTOMERS; c++) {
      Person person = scene.customer("K" + c);
      person.start();
      statements.add(messagesTo(person.id()));
    }
    store.execute(statements.toArray(String[]::new));
  }

  private static String messagesTo(long chat) {
    return String.format(
        Locale.ROOT,
        """
        insert into outbox (id, channel, lane, payload, state)
        select gen_random_uuid(), 'telegram', '%1$d',
          convert_to('p{"type":"say","chat":%1$d,"text":"x-%1$d-' || n || '"}', 'UTF8'), 'WAITING'
        from generate_series(1, %2$d) n
        """,
        chat,
        MESSAGES);
  }

  private static void cutTheLeader(Store store) {
    store.execute(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and"
            + " database = (select oid from pg_database where datname = current_database())");
  }
}
