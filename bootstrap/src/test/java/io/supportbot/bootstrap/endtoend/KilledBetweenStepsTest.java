package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.persistence.PersistenceConfig;
import io.supportbot.adapter.persistence.testing.TestStore;
import io.supportbot.sandbox.client.OutgoingFile;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` between any two steps of the dialogue, then a restart: it goes on where it was.
class KilledBetweenStepsTest {
  /// Each step waits for a start of the whole program.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Scene scene;
  private Path config;
  private BotProcess bot;

  @BeforeEach
  void start() {
    scene = Scene.in(folder);
    PersistenceConfig _ = TestStore.embeddedReadyMade(folder.resolve("data"));
    config = scene.config("");
    bot = BotProcess.run(config);
  }

  @AfterEach
  void stop() throws InterruptedException {
    bot.terminate();
    scene.close();
  }

  @Test
  void the_dialogue_goes_on_where_it_was() throws InterruptedException {
    Person ivan = scene.customer("Иван");

    ivan.send("/new");
    SeenMessage category = says(ivan, "Выберите категорию проблемы:");
    killAndRestart();
    ivan.press(category, "🔧 Технические проблемы");
    says(ivan, "Опишите проблему подробно...");
    killAndRestart();
    ivan.send("Не открывается почта");
    SeenMessage priority = says(ivan, "Укажите приоритет:");
    killAndRestart();
    ivan.press(priority, "🔴 Высокий");
    says(ivan, "Можете прикрепить скриншот или файл? (опционально)");
    killAndRestart();
    ivan.send(OutgoingFile.photo(3000));
    SeenMessage added = says(ivan, "Добавлено файлов: 1 из 10");
    // while the process is dead people go on pressing: Telegram keeps the update
    bot.kill();
    ivan.press(added, "Готово");
    bot = BotProcess.run(config);
    SeenMessage created = says(ivan, "создана! Статус: Открыта. Ожидайте ответа оператора.");
    // once the answers to all sends are stored, nothing is sent again
    Store.embeddedIn(folder.resolve("data")).awaitNothingWaits();
    killAndRestart();

    String number = numberIn(created);
    assertThat(number).endsWith("-001");
    SeenMessage card =
        scene
            .staff
            .chat()
            .awaitMessage(m -> m.text().contains(number) && !m.buttons().isEmpty(), PATIENCE);
    assertThat(card.text()).contains("Не открывается почта", "Высокий");
    scene.staff.chat().awaitMessage(m -> m.mediaKind().equals("photo"), PATIENCE);
    scene.anna.in(scene.staff).press(card, "✋ Взять");
    says(ivan, "взята в работу");
    List<SeenMessage> told =
        ivan.privateChat().messages().stream()
            .filter(message -> message.text().contains("создана!"))
            .toList();
    assertThat(told).hasSize(1);
    Store store = Store.embeddedIn(folder.resolve("data"));
    assertThat(store.number("select count(*) from tickets")).isEqualTo(1);
    assertThat(store.number("select count(*) from ticket_events where kind = 'OPENED'"))
        .isEqualTo(1);
  }

  @Test
  void a_stop_by_sigterm_ends_well() throws InterruptedException {
    Person ivan = scene.customer("Иван");
    ivan.send("/new");
    says(ivan, "Выберите категорию проблемы:");

    assertThat(bot.terminate()).isZero();
  }

  private void killAndRestart() throws InterruptedException {
    bot.kill();
    bot = BotProcess.run(config);
  }

  private static SeenMessage says(Person customer, String text) {
    return customer.privateChat().awaitMessage(text, PATIENCE);
  }
}
