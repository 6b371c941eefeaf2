package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers answered while the desk was down for long: its timers are not quicker than what waits for it in Telegram.
class AnsweredWhileDownTest {
  @TempDir Path folder;

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock system = Clock.systemUTC();
  private final InstantSource clock = () -> Instant.now(system).plus(ahead.get());

  @Test
  void neither_their_draft_expires_nor_their_ticket_closes() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      Person nadia = scene.customer("Надя");
      Person egor = scene.customer("Егор");
      SeenMessage solved;
      SeenMessage priority;
      try (StartedDesk _ = StartedDesk.on(config, clock)) {
        SeenMessage card = scene.card(numberIn(Scene.open(nadia, "Мигает лампа", "🟢 Низкий")));
        scene.anna.in(scene.staff).press(card, "✋ Взять");
        says(nadia, "взята в работу");
        scene.anna.in(scene.staff).press(card, "✅ Решена");
        solved = says(nadia, "решена");
        egor.send("/new");
        egor.press(says(egor, "Выберите категорию проблемы:"), "❓ Другое");
        says(egor, "Опишите проблему подробно...");
        egor.send("Длинное описание, которое жалко потерять");
        priority = says(egor, "Укажите приоритет:");
        store.awaitNothingWaits();
      }
      nadia.press(solved, solved.buttons().getFirst().getFirst().text());
      egor.press(priority, "🔴 Высокий");
      ahead.set(Duration.ofDays(7).plusMinutes(1));

      try (StartedDesk _ = StartedDesk.on(config, clock)) {
        says(egor, "Можете прикрепить скриншот");
        store.awaitNothingWaits();

        assertThat(store.number("select count(*) from drafts")).isEqualTo(1);
        assertThat(
                store.number(
                    "select count(*) from tickets where status in ('RESOLVED', 'CLOSED')"))
            .isZero();
      }
    }
  }
}
