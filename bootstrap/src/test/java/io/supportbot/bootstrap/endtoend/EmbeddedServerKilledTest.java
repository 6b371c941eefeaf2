package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded PostgreSQL is killed in the middle of a dialogue, and nobody restarts the desk.
class EmbeddedServerKilledTest {
  @TempDir Path folder;

  @Test
  void the_dialogue_goes_on_and_nothing_is_lost() {
    PersistenceConfig _ = TestStore.embeddedReadyMade(folder.resolve("data"));
    try (Scene scene = Scene.in(folder);
        StartedDesk _ = StartedDesk.on(scene.config(""))) {
      Store store = Store.embeddedIn(folder.resolve("data"));
      Person zoya = scene.customer("Зоя");
      zoya.send("/new");
      SeenMessage category = says(zoya, "Выберите категорию проблемы:");
      killServer();
      zoya.press(category, "❓ Другое");
      zoya.send("Письмо не приходит");
      SeenMessage priority = says(zoya, "Укажите приоритет:");
      killServer();
      zoya.press(priority, "🔴 Высокий");
      zoya.press(says(zoya, "Можете прикрепить скриншот"), "Готово");

      String number = numberIn(says(zoya, "создана!"));

      assertThat(scene.card(number).text()).contains("Письмо не приходит", "Высокий");
      store.awaitNothingWaits();
      assertThat(store.number("select count(*) from tickets")).isEqualTo(1);
      assertThat(store.number("select count(*) from inbox where state = 'ASIDE'")).isZero();
      assertThat(store.number("select count(*) from outbox")).isZero();
    }
  }

  private void killServer() {
    Path pidFile = folder.resolve("data/postgres/data/postmaster.pid");
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
