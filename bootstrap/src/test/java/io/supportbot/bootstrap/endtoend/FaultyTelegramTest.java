package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import io.supportbot.sandbox.http.Faults;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A Telegram that answers 429, 5xx, garbage or nothing: every message arrives, and twice only where the answer to a send was lost.
class FaultyTelegramTest {
  @TempDir static Path folder;

  static Scene scene;
  static Store store;
  static StartedDesk desk;

  @BeforeAll
  static void start() {
    scene = Scene.in(folder);
    store = Store.open();
    desk = StartedDesk.on(scene.config(store, ""));
  }

  @AfterEach
  void heal() {
    scene.telegram.faults().clear();
  }

  @AfterAll
  static void stop() {
    desk.close();
    scene.close();
  }

  static Stream<Fault> nothingWasExecuted() {
    return Stream.of(
        new Fault.TooManyRequests(1),
        new Fault.HtmlError(500),
        new Fault.HtmlError(502),
        new Fault.HtmlError(200),
        new Fault.Refused(500, "Internal Server Error"),
        new Fault.DropBefore());
  }

  static Stream<Fault> answerLost() {
    return Stream.of(new Fault.EmptyBody(), new Fault.DropAfter());
  }

  private static void plant(Fault fault) {
    scene.telegram.faults().plant("getUpdates", 1, fault);
    scene.telegram.faults().plant(Faults.ANY_METHOD, 1, fault);
  }

  @ParameterizedTest
  @MethodSource("nothingWasExecuted")
  void a_message_that_was_not_taken_is_sent_again_and_arrives_once(Fault fault) {
    assertThat(arrivalsOfTheFirstAnswer(fault)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("answerLost")
  void a_message_whose_answer_was_lost_arrives_twice_and_not_more(Fault fault) {
    assertThat(arrivalsOfTheFirstAnswer(fault)).isEqualTo(2);
  }

  private static long arrivalsOfTheFirstAnswer(Fault fault) {
    Person lena = scene.customer("Лена");
    scene.telegram.faults().plant("sendMessage", 1, fault);

    lena.send("/new");

    SeenMessage asked = says(lena, "Выберите категорию проблемы:");
    store.awaitNothingWaits();
    assertThat(scene.telegram.faults().left()).as("faults left").isZero();
    lena.press(asked, "❓ Другое");
    says(lena, "Опишите проблему подробно...");
    return scene.telegram.calls().of("sendMessage").stream()
        .filter(call -> call.parameter("chat_id").equals(Long.toString(lena.id())))
        .filter(call -> call.parameter("text").contains("Выберите категорию проблемы:"))
        .filter(call -> call.code() == 200 && !call.fault().equals("HtmlError"))
        .count();
  }

  @Test
  void either_card_can_be_answered_where_it_stands_twice() {
    Person nina = scene.customer("Нина");
    nina.send("/new");
    nina.press(says(nina, "Выберите категорию проблемы:"), "🔧 Технические проблемы");
    says(nina, "Опишите проблему подробно...");
    nina.send("Мигает экран");
    nina.press(says(nina, "Укажите приоритет:"), "🟢 Низкий");
    SeenMessage files = says(nina, "Можете прикрепить скриншот");
    store.awaitNothingWaits();
    // one call tells the customer, the other is the card
    scene.telegram.faults().plant("sendMessage", 2, new Fault.DropAfter());

    nina.press(files, "Готово");
    List<SeenMessage> cards = bothCopies("Мигает экран");
    scene.anna.in(scene.staff).reply(cards.getFirst(), "Проверьте кабель");
    scene.anna.in(scene.staff).reply(cards.getLast(), "И розетку");

    says(nina, "Проверьте кабель");
    says(nina, "И розетку");
  }

  @Test
  void whoever_answers_a_copy_that_tells_no_ticket_is_told_that_it_did_not_go_out() {
    Person oleg = scene.customer("Олег");
    scene.card(numberIn(Scene.open(oleg, "Шумит вентилятор", "🟢 Низкий")));
    store.awaitNothingWaits();
    scene.telegram.faults().plant("sendMessage", 1, new Fault.DropAfter());

    oleg.send("Теперь ещё громче");
    List<SeenMessage> copies = bothCopies("Теперь ещё громче");
    scene.anna.in(scene.staff).reply(copies.getFirst(), "Протрите его");
    SeenMessage told =
        scene.staff.chat().awaitMessage("бот уже не знает, к какой заявке", PATIENCE);
    scene.anna.in(scene.staff).reply(told, "Понятно");
    scene.anna.in(scene.staff).reply(copies.getLast(), "Выключите его");

    says(oleg, "Выключите его");
    assertThat(oleg.privateChat().messages())
        .noneMatch(message -> message.text().contains("Протрите его"));
    assertThat(scene.staff.chat().messages())
        .filteredOn(message -> message.text().contains("бот уже не знает, к какой заявке"))
        .hasSize(1);
  }

  private static List<SeenMessage> bothCopies(String text) {
    Eventually.that(() -> inStaffGroup(text).size() == 2, "two copies of " + text);
    store.awaitNothingWaits();
    return inStaffGroup(text);
  }

  private static List<SeenMessage> inStaffGroup(String text) {
    return scene.staff.chat().messages().stream()
        .filter(message -> message.text().contains(text))
        .toList();
  }

  @Test
  void while_one_call_after_another_fails_nothing_is_lost_and_nothing_happens_twice() {
    List<Fault> answersLost = answerLost().toList();
    Iterator<Fault> faults = Stream.concat(nothingWasExecuted(), answersLost.stream()).iterator();
    long before = store.number("select count(*) from tickets");
    Person gleb = scene.customer("Глеб");

    gleb.send("/new");
    SeenMessage category = says(gleb, "Выберите категорию проблемы:");
    plant(faults.next());
    gleb.press(category, "🔧 Технические проблемы");
    says(gleb, "Опишите проблему подробно...");
    plant(faults.next());
    gleb.send("Не печатает принтер");
    SeenMessage priority = says(gleb, "Укажите приоритет:");
    plant(faults.next());
    gleb.press(priority, "🔴 Высокий");
    SeenMessage files = says(gleb, "Можете прикрепить скриншот или файл? (опционально)");
    plant(faults.next());
    gleb.press(files, "Готово");
    SeenMessage card = scene.card(numberIn(says(gleb, "создана!")));
    plant(faults.next());
    scene.anna.in(scene.staff).press(card, "✋ Взять");
    says(gleb, "взята в работу");
    plant(faults.next());
    scene.anna.in(scene.staff).reply(card, "Бумага есть?");
    SeenMessage asked = says(gleb, "Бумага есть?");
    plant(faults.next());
    gleb.reply(asked, "Бумага лежит");
    scene.staff.chat().awaitMessage("Бумага лежит", PATIENCE);
    plant(faults.next());
    scene.anna.in(scene.staff).press(card, "✅ Решена");
    says(gleb, "решена");

    store.awaitNothingWaits();
    assertThat(scene.telegram.faults().left()).as("faults left").isZero();
    assertThat(store.number("select count(*) from tickets")).isEqualTo(before + 1);
    String events =
        "select count(*) from ticket_events where ticket = (select max(number) from tickets)";
    assertThat(store.number(events + " and kind = 'OPENED'")).isEqualTo(1);
    assertThat(store.number(events + " and kind = 'ASSIGNED'")).isEqualTo(1);
    assertThat(store.number(events + " and kind = 'COMMENTED'")).isEqualTo(2);
    assertThat(store.number(events + " and kind = 'RESOLVED'")).isEqualTo(1);
    assertThat(store.number("select count(*) from inbox where state <> 'HANDLED'")).isZero();
    assertThat(store.number("select count(*) from outbox")).isZero();
    List<String> sent =
        scene.telegram.calls().of("sendMessage").stream()
            .filter(call -> call.code() == 200 && !call.fault().equals("HtmlError"))
            .filter(call -> call.parameter("chat_id").equals(Long.toString(gleb.id())))
            .map(call -> call.parameter("text"))
            .toList();
    long distinct = sent.stream().distinct().count();
    assertThat(sent.size() - distinct).as("sent twice").isLessThanOrEqualTo(answersLost.size());
  }
}
