package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
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

/// What the desk does by itself once nobody has done anything for long enough.
class TimePassesTest {
  @TempDir Path folder;

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock system = Clock.systemUTC();
  private final InstantSource clock = () -> Instant.now(system).plus(ahead.get());

  @Test
  void an_untouched_draft_expires_with_a_word_and_a_silent_solved_ticket_closes() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""), clock)) {
        Person nadia = scene.customer("Надя");
        SeenMessage card = scene.card(numberIn(Scene.open(nadia, "Мигает лампа", "🟢 Низкий")));
        scene.anna.in(scene.staff).press(card, "✋ Взять");
        says(nadia, "взята в работу");
        scene.anna.in(scene.staff).press(card, "✅ Решена");
        says(nadia, "решена");
        Person egor = scene.customer("Егор");
        egor.send("/new");
        egor.press(says(egor, "Выберите категорию проблемы:"), "❓ Другое");
        says(egor, "Опишите проблему подробно...");
        store.awaitNothingWaits();

        pass(scene, Duration.ofDays(1).plusMinutes(1));

        says(egor, "удалён, т.к. вы не возвращались к нему");
        assertThat(store.number("select count(*) from drafts where step <> 'CATEGORY'")).isZero();
        assertThat(store.number("select count(*) from tickets where status = 'RESOLVED'"))
            .isEqualTo(1);

        pass(scene, Duration.ofDays(7));

        String closed = "select count(*) from tickets where status = 'CLOSED'";
        Eventually.that(() -> store.number(closed) == 1, "the ticket to close");
        scene.staff.chat().awaitEdit(card, "Решена (закрыта)", PATIENCE);
        assertThat(store.number("select count(*) from ticket_events where kind = 'CLOSED'"))
            .isEqualTo(1);
      }
    }
  }

  /// Lets time pass, and the desk hear somebody: by that it knows that nobody else did anything. Then its timers are due once more.
  private void pass(Scene scene, Duration time) {
    ahead.updateAndGet(time::plus);
    Person passer = scene.customer("Прохожий");
    passer.send("/new");
    says(passer, "Выберите категорию проблемы:");
    ahead.updateAndGet(Duration.ofMinutes(11)::plus);
  }
}
