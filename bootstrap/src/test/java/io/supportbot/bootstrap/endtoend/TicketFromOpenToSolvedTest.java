package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.OutgoingFile;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job, from both sides.
class TicketFromOpenToSolvedTest {
  @RegisterExtension
  static final SharedDesk DESK = SharedDesk.with("");

  private final Scene scene = DESK.scene();

  @Test
  void a_customer_opens_a_ticket_and_an_operator_solves_it() {
    Person ivan = scene.customer("Иван");

    ivan.start();
    says(ivan, "Иван");
    assertThat(ivan.privateChat().replyKeyboard().stream().flatMap(List::stream))
        .contains("Новая заявка", "Мои заявки");

    ivan.send("Новая заявка");
    SeenMessage category = says(ivan, "Выберите категорию проблемы:");
    assertThat(category.buttonTexts())
        .contains(
            "🔧 Технические проблемы", "💳 Оплата и счета", "📦 Заказы и доставка", "❓ Другое", "Отмена");
    ivan.press(category, "🔧 Технические проблемы");
    says(ivan, "Опишите проблему подробно...");
    ivan.send("Не открывается почта <b>&_*[");
    SeenMessage priority = says(ivan, "Укажите приоритет:");
    assertThat(priority.buttonTexts()).contains("🟢 Низкий", "🟡 Средний", "🔴 Высокий");
    ivan.press(priority, "🔴 Высокий");
    SeenMessage files = says(ivan, "Можете прикрепить скриншот или файл? (опционально)");
    assertThat(files.buttonTexts()).contains("Готово", "Назад", "Отмена");
    ivan.send(OutgoingFile.photo(50_000));
    SeenMessage added = says(ivan, "Добавлено файлов: 1 из 10");
    ivan.press(added, "Готово");
    SeenMessage created = says(ivan, "создана! Статус: Открыта. Ожидайте ответа оператора.");
    String number = numberIn(created);
    assertThat(created.text())
        .isEqualTo("Заявка " + number + " создана! Статус: Открыта. Ожидайте ответа оператора.");

    SeenMessage card = scene.card(number);
    assertThat(card.text())
        .contains("Технические проблемы", "Высокий", "Иван", "Не открывается почта <b>&_*[", "Открыта");
    scene.staff.chat().awaitMessage(m -> m.mediaKind().equals("photo"), PATIENCE);

    scene.anna.in(scene.staff).press(card, "✋ Взять");
    scene.staff.chat().awaitEdit(card, "В работе", PATIENCE);
    says(ivan, "взята в работу. Оператор: Анна");

    SeenMessage reply = scene.anna.in(scene.staff).reply(card, "Попробуйте войти ещё раз");
    SeenMessage answer = says(ivan, "Попробуйте войти ещё раз");
    scene.staff.chat().awaitEdit(reply, m -> !m.reactions().isEmpty(), PATIENCE);

    ivan.reply(answer, "Теперь работает, спасибо!");
    SeenMessage mirrored = scene.staff.chat().awaitMessage("Теперь работает, спасибо!", PATIENCE);
    scene.anna.in(scene.staff).reply(mirrored, "Рады помочь");
    says(ivan, "Рады помочь");

    scene.anna.in(scene.staff).press(card, "✅ Решена");
    SeenMessage solved = says(ivan, "решена");
    scene.staff.chat().awaitEdit(card, "Решена", PATIENCE);

    ivan.press(solved, "Проблема не решена");
    says(ivan, "снова открыта");
    scene.staff.chat().awaitEdit(card, "Открыта", PATIENCE);
  }

  @Test
  void what_the_customer_corrects_reaches_the_operators() {
    Person oleg = scene.customer("Олег");
    oleg.send("/new");
    oleg.press(says(oleg, "Выберите категорию проблемы:"), "🔧 Технические проблемы");
    says(oleg, "Опишите проблему подробно...");
    SeenMessage description = oleg.send("Не рабоатет звук");
    SeenMessage priority = says(oleg, "Укажите приоритет:");
    oleg.edit(description, "Не работает звук");
    oleg.press(priority, "🟢 Низкий");
    oleg.press(says(oleg, "Можете прикрепить скриншот"), "Готово");

    SeenMessage card = scene.card(numberIn(says(oleg, "создана!")));
    assertThat(card.text()).contains("Не работает звук");
    oleg.edit(description, "Не работает звук в наушниках");
    scene.staff.chat().awaitMessage("Исправлено: Не работает звук в наушниках", PATIENCE);
  }

  @Test
  void a_rejection_asks_for_a_reason_that_the_customer_sees() {
    Person maria = scene.customer("Мария");
    String number = numberIn(Scene.open(maria, "Купите слона", "🟢 Низкий"));
    SeenMessage card = scene.card(number);

    scene.boris.in(scene.staff).press(card, "🚫 Отклонить");
    SeenMessage prompt = scene.staff.chat().awaitMessage("Укажите причину отклонения", PATIENCE);
    scene.boris.in(scene.staff).reply(prompt, "Слонов не покупаем");

    SeenMessage told = says(maria, "отклонена");
    assertThat(told.text()).contains(number, "Слонов не покупаем");
    scene.staff.chat().awaitEdit(card, "Отклонена", PATIENCE);
  }

  @Test
  void a_strangers_press_changes_nothing() {
    Person pavel = scene.customer("Павел");
    String number = numberIn(Scene.open(pavel, "Где мой заказ?", "🟡 Средний"));
    SeenMessage card = scene.card(number);
    Person stranger = scene.telegram.person("Чужой");
    scene.staff.add(stranger);

    var press = stranger.in(scene.staff).press(card, "✋ Взять");

    assertThat(press.awaitAnswer(PATIENCE).text()).isEqualTo("Недостаточно прав");
    assertThat(scene.staff.chat().message(card.id()).orElseThrow().text()).contains("Открыта");
  }

  @Test
  void of_two_operators_who_press_at_once_one_wins_and_the_other_is_told_who() {
    Person olga = scene.customer("Ольга");
    String number = numberIn(Scene.open(olga, "Не приходит код", "🔴 Высокий"));
    SeenMessage card = scene.card(number);

    var first = scene.anna.in(scene.staff).press(card, "✋ Взять");
    var second = scene.boris.in(scene.staff).press(card, "✋ Взять");

    List<String> answers =
        List.of(first.awaitAnswer(PATIENCE).text(), second.awaitAnswer(PATIENCE).text());
    assertThat(answers).anyMatch(text -> text.contains("ваша"));
    assertThat(answers).anyMatch(text -> text.contains("Уже взял(а): "));
  }
}
