package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL goes away in the middle of a dialogue and comes back.
class DatabaseRestartTest {
  @TempDir Path folder;

  @Test
  void cut_connections_lose_nothing() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""))) {
        Person ulyana = scene.customer("Ульяна");
        store.cutAllConnections();
        ulyana.send("/new");
        SeenMessage category = says(ulyana, "Выберите категорию проблемы:");
        store.cutAllConnections();
        ulyana.press(category, "❓ Другое");
        store.cutAllConnections();
        says(ulyana, "Опишите проблему подробно...");
        ulyana.send("Не знаю, куда обратиться");
        store.cutAllConnections();
        SeenMessage priority = says(ulyana, "Укажите приоритет:");
        ulyana.press(priority, "🟢 Низкий");
        SeenMessage files = says(ulyana, "Можете прикрепить скриншот");
        store.cutAllConnections();
        ulyana.press(files, "Готово");

        String number = numberIn(says(ulyana, "создана!"));

        assertThat(number).endsWith("-001");
        assertThat(scene.card(number).text()).contains("Не знаю, куда обратиться");
        assertOneTicket(store);
      }
    }
  }

  @Test
  void what_is_written_while_the_server_is_down_is_handled_once_it_is_back() {
    Path serverFolder = folder.resolve("server");
    try (Scene scene = Scene.in(folder);
        TestStore server = TestStore.on(TestStore.embeddedReadyMade(serverFolder))) {
      Store store = Store.onServerIn(serverFolder, "desk");
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""))) {
        Person vera = scene.customer("Вера");
        Person timur = scene.customer("Тимур");
        vera.send("/new");
        SeenMessage category = says(vera, "Выберите категорию проблемы:");
        server.database().stop();
        vera.press(category, "❓ Другое");
        vera.send("Письмо не приходит");
        timur.send("/new");
        server.database().start();

        says(timur, "Выберите категорию проблемы:");
        SeenMessage priority = says(vera, "Укажите приоритет:");
        server.database().stop();
        vera.press(priority, "🔴 Высокий");
        server.database().start();

        vera.press(says(vera, "Можете прикрепить скриншот"), "Готово");
        String number = numberIn(says(vera, "создана!"));
        assertThat(number).endsWith("-001");
        assertThat(scene.card(number).text()).contains("Письмо не приходит", "Высокий");
        assertOneTicket(store);
      }
    }
  }

  private static void assertOneTicket(Store store) {
    store.awaitNothingWaits();
    assertThat(store.number("select count(*) from tickets")).isEqualTo(1);
    assertThat(store.number("select count(*) from ticket_events")).isEqualTo(1);
    assertThat(store.number("select count(*) from drafts where step <> 'CATEGORY'")).isZero();
    assertThat(store.number("select count(*) from inbox where state = 'ASIDE'")).isZero();
  }
}
