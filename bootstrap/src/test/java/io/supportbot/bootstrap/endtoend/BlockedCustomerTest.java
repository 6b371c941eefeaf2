package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A customer blocks the bot and comes back.
class BlockedCustomerTest {
  private static final Pattern TOLD_LATER =
      Pattern.compile("взята в работу|(Первый|Второй|Третий) ответ");

  @TempDir Path folder;

  @Test
  void what_was_said_meanwhile_is_told_in_order_once_they_are_back() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""))) {
        Person rita = scene.customer("Рита");
        SeenMessage card = scene.card(numberIn(Scene.open(rita, "Нет звука", "🟢 Низкий")));
        rita.block();
        scene.anna.in(scene.staff).press(card, "✋ Взять");
        scene.staff.chat().awaitEdit(card, "В работе", PATIENCE);
        for (String reply : List.of("Первый ответ", "Второй ответ", "Третий ответ")) {
          scene.anna.in(scene.staff).reply(card, reply);
        }
        String parked = "select count(*) from outbox where state = 'PARKED'";
        Eventually.that(() -> store.number(parked) == 4, "four parked messages");
        store.awaitNothingWaits();
        scene.staff.chat().awaitEdit(card, "Клиент остановил бота", PATIENCE);

        rita.unblock();

        says(rita, "Третий ответ");
        Eventually.that(
            () ->
                scene.staff.chat().messages().stream()
                    .filter(seen -> seen.id() == card.id())
                    .noneMatch(seen -> seen.text().contains("остановил")),
            "the card to say that the customer is back");
        assertThat(rita.privateChat().messages().stream().map(SeenMessage::text))
            .filteredOn(text -> TOLD_LATER.matcher(text).find())
            .satisfiesExactly(
                taken -> assertThat(taken).contains("взята в работу"),
                one -> assertThat(one).contains("Первый ответ"),
                two -> assertThat(two).contains("Второй ответ"),
                three -> assertThat(three).contains("Третий ответ"));
        store.awaitNothingWaits();
        assertThat(store.number("select count(*) from outbox")).isZero();
      }
    }
  }
}
