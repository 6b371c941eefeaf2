package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The staff group becomes a supergroup, which has another id, while tickets are open.
class StaffGroupMovesTest {
  @TempDir Path folder;

  @Test
  void the_work_goes_on_in_the_supergroup() {
    Scene.StaffGroup basic =
        (telegram, anna, boris) -> telegram.basicGroup("Поддержка", anna, boris);
    try (Scene scene = Scene.in(folder, basic)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      Person semyon = scene.customer("Семён");
      Group moved;
      String number;
      try (StartedDesk _ = StartedDesk.on(config)) {
        number = numberIn(Scene.open(semyon, "Заявка до переезда", "🟢 Низкий"));
        SeenMessage old = scene.card(number);
        scene.anna.in(scene.staff).press(old, "✋ Взять");
        says(semyon, "взята в работу");
        store.awaitNothingWaits();

        moved = scene.staff.migrateToSupergroup();

        semyon.send("Есть новости?");
        SeenMessage question = moved.chat().awaitMessage("Есть новости?", PATIENCE);
        scene.anna.in(moved).reply(question, "Да, чиним");
        says(semyon, "Да, чиним");
        scene.anna.in(moved).send("/ticket " + number);
        SeenMessage card = cardIn(moved, number);
        scene.anna.in(moved).press(card, "✅ Решена");
        semyon.press(says(semyon, "решена"), "Проблема не решена");
        moved.chat().awaitEdit(card, "Открыта", PATIENCE);
      }
      // and after a restart as well, with the id that the configuration still has
      try (StartedDesk _ = StartedDesk.on(config)) {
        Person yakov = scene.customer("Яков");
        String next = numberIn(Scene.open(yakov, "Заявка после переезда", "🔴 Высокий"));
        SeenMessage card = cardIn(moved, next);
        scene.boris.in(moved).press(card, "✋ Взять");
        says(yakov, "взята в работу");
        store.awaitNothingWaits();
        assertThat(store.number("select count(*) from outbox")).isZero();
        assertThat(store.number("select count(*) from inbox where state = 'ASIDE'")).isZero();
      }
    }
  }

  @Test
  void a_change_of_a_ticket_whose_card_stayed_behind_brings_a_new_card() {
    Scene.StaffGroup basic =
        (telegram, anna, boris) -> telegram.basicGroup("Поддержка", anna, boris);
    try (Scene scene = Scene.in(folder, basic)) {
      Store store = Store.open();
      try (StartedDesk _ = StartedDesk.on(scene.config(store, ""))) {
        Person alla = scene.customer("Алла");
        String number = numberIn(Scene.open(alla, "Карточка осталась", "🟢 Низкий"));
        SeenMessage old = scene.card(number);
        scene.anna.in(scene.staff).press(old, "✋ Взять");
        says(alla, "взята в работу");
        scene.anna.in(scene.staff).press(old, "✅ Решена");
        SeenMessage solved = says(alla, "решена");
        store.awaitNothingWaits();

        Group moved = scene.staff.migrateToSupergroup();
        alla.press(solved, "Проблема не решена");

        assertThat(cardIn(moved, number).text()).contains("Карточка осталась", "Открыта");
        store.awaitNothingWaits();
        assertThat(store.number("select count(*) from outbox")).isZero();
      }
    }
  }

  private static SeenMessage cardIn(Group group, String number) {
    return group
        .chat()
        .awaitMessage(
            message -> message.text().contains(number) && !message.buttons().isEmpty(), PATIENCE);
  }
}
