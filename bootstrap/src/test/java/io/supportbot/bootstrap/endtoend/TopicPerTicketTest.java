package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.OutgoingFile;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import io.supportbot.sandbox.client.Speaker;
import io.supportbot.sandbox.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job in a forum: each ticket has a topic of its own.
class TopicPerTicketTest {
  @RegisterExtension static final SharedDesk DESK = SharedDesk.inForum();

  private final Scene scene = DESK.scene();
  private final Group staff = scene.staff;

  @Test
  void a_ticket_lives_in_its_topic_from_open_to_solved_and_back() {
    Person ivan = scene.customer("Иван");
    String number = numberIn(Scene.open(ivan, "Не открывается почта", "🔴 Высокий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    assertThat(topic)
        .returns("🔴 " + number + " · Иван", SeenTopic::name)
        .returns("❗️", SeenTopic::icon);
    SeenMessage card = cardIn(topic, number);
    Speaker anna = scene.anna.in(staff, topic);

    anna.press(card, "✋ Взять");
    says(ivan, "взята в работу. Оператор: Анна");
    becomes(topic, "✍️", false);

    SeenMessage note = anna.send("Похоже на сбой у провайдера");
    reacts(topic, note, "✍");
    SeenMessage reply = anna.reply(card, "Проверяем, минуту");
    says(ivan, "Проверяем, минуту");
    reacts(topic, reply, "👍");
    assertThat(ivan.privateChat().messages())
        .noneMatch(message -> message.text().contains("сбой у провайдера"));

    ivan.send(OutgoingFile.photo(50_000).caption("Вот ошибка"));
    staff.topic(topic).awaitMessage("Вот ошибка", PATIENCE);

    anna.press(card, "✅ Решена");
    SeenMessage solved = says(ivan, "решена");
    becomes(topic, "✅", true);

    ivan.press(solved, "Проблема не решена");
    becomes(topic, "❗️", false);
    staff.topic(topic).awaitMessage("проблема не решена", PATIENCE);
  }

  @Test
  void a_deleted_topic_is_made_again_and_the_customer_is_heard() {
    Person olga = scene.customer("Ольга");
    String number = numberIn(Scene.open(olga, "Где мой заказ?", "🟡 Средний"));
    SeenTopic former = staff.awaitTopic(number, PATIENCE);
    cardIn(former, number);
    staff.deleteTopic(former.thread());

    olga.send("Вы тут?");

    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    assertThat(topic.thread()).isNotEqualTo(former.thread());
    SeenMessage question = staff.topic(topic).awaitMessage("Вы тут?", PATIENCE);
    scene.boris.in(staff, topic).press(cardIn(topic, number), "✋ Взять");
    scene.boris.in(staff, topic).reply(question, "Тут, ищем");
    says(olga, "Тут, ищем");
    becomes(topic, "✍️", false);
  }

  @Test
  void a_topic_that_an_admin_closed_is_open_again_when_the_customer_writes() {
    Person gleb = scene.customer("Глеб");
    String number = numberIn(Scene.open(gleb, "Шумит вентилятор", "🟢 Низкий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    cardIn(topic, number);
    staff.addAdmin(scene.anna);
    staff.closeTopic(scene.anna, topic.thread());

    gleb.send("Вы тут?");

    SeenMessage question = staff.topic(topic).awaitMessage("Вы тут?", PATIENCE);
    scene.boris.in(staff, topic).reply(question, "Тут");
    says(gleb, "Тут");
  }

  @Test
  void a_lost_answer_to_the_making_of_a_topic_leaves_one_topic() {
    scene.telegram.faults().plant("createForumTopic", 1, new Fault.DropAfter());
    Person lev = scene.customer("Лев");
    String number = numberIn(Scene.open(lev, "Не приходит код", "🟢 Низкий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    cardIn(topic, number);
    assertThat(staff.topics()).filteredOn(one -> one.name().contains(number)).hasSize(1);
  }

  @Test
  void the_card_asked_for_in_the_general_topic_comes_into_the_tickets_own() {
    Person vera = scene.customer("Вера");
    String number = numberIn(Scene.open(vera, "Двойное списание", "🔴 Высокий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    SeenMessage first = cardIn(topic, number);

    scene.anna.in(staff).send("/ticket " + number);

    SeenMessage way = staff.chat().awaitMessage("в своей теме", PATIENCE);
    assertThat(way.html()).contains("/" + topic.thread());
    staff
        .topic(topic)
        .awaitMessage(
            message -> message.id() > first.id() && !message.buttons().isEmpty(), PATIENCE);
  }

  @Test
  void whoever_asks_for_a_ticket_whose_topic_was_deleted_is_led_to_the_new_one() {
    Person oleg = scene.customer("Олег");
    String number = numberIn(Scene.open(oleg, "Не приходит чек", "🟡 Средний"));
    SeenTopic former = staff.awaitTopic(number, PATIENCE);
    cardIn(former, number);
    staff.deleteTopic(former.thread());

    SeenMessage question = scene.anna.in(staff).send("/ticket " + number);

    SeenMessage way =
        staff.chat().awaitMessage(message -> message.replyToId() == question.id(), PATIENCE);
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    assertThat(topic.thread()).isNotEqualTo(former.thread());
    assertThat(way.html()).contains("/" + topic.thread() + "\"");
  }

  @Test
  void of_the_cards_that_two_ask_for_at_once_one_lives_on() {
    Person nina = scene.customer("Нина");
    String number = numberIn(Scene.open(nina, "Не работает вход", "🔴 Высокий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    SeenMessage first = cardIn(topic, number);
    // both commands are handled before the first card stands
    scene.telegram.faults().plant("sendMessage", 1, new Fault.TooManyRequests(2));

    scene.anna.in(staff, topic).send("/ticket");
    scene.boris.in(staff, topic).send("/ticket");

    staff
        .topic(topic)
        .awaitState(
            chat ->
                chat.messages().stream()
                        .filter(message -> message.text().contains("теперь ниже"))
                        .count()
                    == 2,
            PATIENCE);
    assertThat(staff.topic(topic).messages())
        .filteredOn(message -> !message.buttons().isEmpty())
        .singleElement()
        .satisfies(card -> assertThat(card.id()).isGreaterThan(first.id()));
  }

  @Test
  void talk_outside_of_the_tickets_topics_is_left_alone() {
    Person pavel = scene.customer("Павел");
    String number = numberIn(Scene.open(pavel, "Нет доступа", "🟢 Низкий"));
    SeenTopic topic = staff.awaitTopic(number, PATIENCE);
    SeenMessage card = cardIn(topic, number);
    SeenTopic chatter = staff.createTopic(scene.anna, "Флуд");
    SeenMessage coffee = scene.anna.in(staff, chatter).send("Кофе?");
    SeenMessage lunch = scene.anna.in(staff).send("Обед?");

    // once this is handled, so is what came before it
    scene.anna.in(staff, topic).press(card, "✋ Взять");
    says(pavel, "взята в работу");

    assertThat(staff.chat().message(coffee.id()).orElseThrow().reactions()).isEmpty();
    assertThat(staff.chat().message(lunch.id()).orElseThrow().reactions()).isEmpty();
  }

  private void becomes(SeenTopic topic, String icon, boolean closed) {
    staff.awaitTopic(
        now ->
            now.thread() == topic.thread() && now.icon().equals(icon) && now.closed() == closed,
        PATIENCE);
  }

  private void reacts(SeenTopic topic, SeenMessage to, String emoji) {
    staff
        .topic(topic)
        .awaitState(
            chat ->
                chat.message(to.id()).filter(m -> m.reactions().contains(emoji)).isPresent(),
            PATIENCE);
  }

  private SeenMessage cardIn(SeenTopic topic, String number) {
    return staff
        .topic(topic)
        .awaitMessage(
            message -> message.text().contains(number) && !message.buttons().isEmpty(), PATIENCE);
  }
}
