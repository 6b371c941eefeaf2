package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What always fails is set aside: it stops neither its own chat for good nor any other.
class DamagedRowsTest {
  private static final String GARBAGE = "'\\x6567617262616765'";
  private static final int LAST_ATTEMPT = 5;

  @TempDir Path folder;

  @Test
  void an_update_that_always_fails_is_set_aside_and_the_chat_goes_on() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""))) {
        Person damaged = scene.customer("Пётр");
        Person other = scene.customer("Павла");
        damaged.send("/new");
        says(damaged, "Выберите категорию проблемы:");
        store.awaitNothingWaits();
        store.execute("update drafts set answers = " + GARBAGE);

        damaged.send("Мой черновик испорчен");
        String failing = "select count(*) from inbox where state = 'WAITING' and attempts > 0";
        Eventually.that(() -> store.number(failing) == 1, "the first failure");
        other.send("/new");
        says(other, "Выберите категорию проблемы:");
        // the last of the repetitions, which take a quarter of an hour
        store.execute(
            "update inbox set attempts = " + LAST_ATTEMPT + " where state = 'WAITING'");
        String aside = "select count(*) from inbox where state = 'ASIDE'";
        Eventually.that(() -> store.number(aside) == 1, "the update to be set aside");
        store.execute(
            String.format(Locale.ROOT, "delete from drafts where answers = %s", GARBAGE));

        damaged.send("/new");
        says(damaged, "Выберите категорию проблемы:");
        assertThat(store.number(aside)).isEqualTo(1);
      }
    }
  }

  @Test
  void a_stored_update_or_message_that_cannot_be_read_holds_up_nothing() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      Person zlata = scene.customer("Злата");
      try (StartedDesk _ = StartedDesk.on(config)) {
        zlata.send("/new");
        says(zlata, "Выберите категорию проблемы:");
        store.awaitNothingWaits();
      }
      String chat = Long.toString(zlata.id());
      store.execute(
          "insert into inbox (source, external_id, conversation, payload, received_at, state,"
              + " attempts, not_before) values ('telegram', '1', '"
              + chat
              + "', "
              + GARBAGE
              + ", now(), 'WAITING', 0, now())",
          "insert into outbox (id, channel, lane, payload, state) values (gen_random_uuid(),"
              + " 'telegram', '"
              + chat
              + "', "
              + GARBAGE
              + ", 'WAITING')");

      try (StartedDesk _ = StartedDesk.on(config)) {
        zlata.send("/cancel");
        zlata.send("/new");
        says(zlata, "Выберите категорию проблемы:");

        assertThat(store.number("select count(*) from inbox where state = 'ASIDE'")).isEqualTo(1);
        assertThat(store.number("select count(*) from outbox where state = 'ASIDE'")).isEqualTo(1);
      }
    }
  }
}
