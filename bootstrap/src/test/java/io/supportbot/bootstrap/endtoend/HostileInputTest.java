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

/// What people really send.
class HostileInputTest {
  @RegisterExtension
  static final SharedDesk DESK = SharedDesk.with("limits: {messages-per-minute: 100, new-tickets-per-hour: 20}");

  private final Scene scene = DESK.scene();

  @Test
  void markup_in_a_text_is_shown_as_it_was_typed() {
    Person lev = scene.customer("Лев <i>&");

    String number = numberIn(Scene.open(lev, "<b>&_*[ </b> &amp; [x](y)", "🟢 Низкий"));

    assertThat(scene.card(number).text()).contains("<b>&_*[ </b> &amp; [x](y)", "Лев <i>&");
  }

  @Test
  void a_text_of_4096_characters_arrives_whole() {
    Person nina = scene.customer("Нина");
    String text = "начало " + "ж<".repeat((4096 - 13) / 2) + " конец";
    assertThat(text.length()).isBetween(4095, 4096);

    String number = numberIn(Scene.open(nina, text, "🟢 Низкий"));

    SeenMessage card = scene.card(number);
    assertThat(card.text()).contains("начало");
    scene
        .staff
        .chat()
        .awaitMessage(message -> message.id() > card.id() && message.text().endsWith("конец"), PATIENCE);
  }

  @Test
  void a_file_of_21_megabytes_is_refused_with_the_limit_and_the_step_stays() {
    Person oleg = scene.customer("Олег");
    SeenMessage files = upToFiles(oleg, "Большой файл");

    oleg.send(OutgoingFile.document("большой.zip", 21L << 20));

    SeenMessage refused = says(oleg, "20 МБ");
    assertThat(refused.text()).contains("большой.zip");
    oleg.send(OutgoingFile.document("малый.zip", 1000));
    says(oleg, "Добавлено файлов: 1 из 10");
    oleg.press(oleg.privateChat().lastMessage(), "Готово");
    says(oleg, "создана!");
    assertThat(files.buttonTexts()).contains("Готово");
  }

  @Test
  void an_album_of_five_with_captions_is_one_answer_and_reaches_the_group_as_an_album() {
    Person zoya = scene.customer("Зоя");
    SeenMessage _ = upToFiles(zoya, "Пять снимков");

    zoya.sendAlbum(
        List.of(
            OutgoingFile.photo(1000).caption("первый"),
            OutgoingFile.photo(1001).caption("второй"),
            OutgoingFile.photo(1002).caption("третий"),
            OutgoingFile.photo(1003).caption("четвёртый"),
            OutgoingFile.photo(1004).caption("пятый")));

    SeenMessage added = says(zoya, "Добавлено файлов: 5 из 10");
    zoya.press(added, "Готово");
    String number = numberIn(says(zoya, "создана!"));
    SeenMessage card = scene.card(number);
    SeenMessage first =
        scene
            .staff
            .chat()
            .awaitMessage(
                message -> message.id() > card.id() && message.text().contains("первый"), PATIENCE);
    scene
        .staff
        .chat()
        .awaitState(
            chat ->
                chat.messages().stream()
                        .filter(message -> message.mediaGroupId().equals(first.mediaGroupId()))
                        .count()
                    == 5,
            PATIENCE);
    // the press has changed the message since, so what was sent is counted
    assertThat(scene.telegram.calls().of("sendMessage"))
        .filteredOn(call -> call.parameter("chat_id").equals(Long.toString(zoya.id())))
        .filteredOn(call -> call.parameter("text").contains("Добавлено файлов"))
        .hasSize(1);
  }

  @Test
  void a_photo_alone_is_kept_and_the_text_asked_for() {
    Person yana = scene.customer("Яна");
    yana.send("/new");
    yana.press(says(yana, "Выберите категорию проблемы:"), "❓ Другое");
    says(yana, "Опишите проблему подробно...");

    yana.send(OutgoingFile.photo(2000));
    says(yana, "Добавлено файлов: 1 из 10");
    yana.send("Вот что на экране");
    yana.press(says(yana, "Укажите приоритет:"), "🟢 Низкий");
    yana.press(says(yana, "Можете прикрепить скриншот"), "Готово");

    String number = numberIn(says(yana, "создана!"));
    SeenMessage card = scene.card(number);
    scene
        .staff
        .chat()
        .awaitMessage(
            message -> message.id() > card.id() && message.mediaKind().equals("photo"), PATIENCE);
  }

  @Test
  void a_press_on_an_old_keyboard_is_answered_politely_and_changes_nothing() {
    Person fedor = scene.customer("Фёдор");
    fedor.send("/new");
    SeenMessage categories = says(fedor, "Выберите категорию проблемы:");
    String data = categories.button("❓ Другое").orElseThrow().data();
    fedor.press(categories, "💳 Оплата и счета");
    says(fedor, "Опишите проблему подробно...");

    var press = fedor.pressData(categories, data);

    assertThat(press.awaitAnswer(PATIENCE).text()).contains("уже не действует");
    fedor.send("Не пришёл счёт");
    fedor.press(says(fedor, "Укажите приоритет:"), "🔴 Высокий");
    fedor.press(says(fedor, "Можете прикрепить скриншот"), "Готово");
    assertThat(scene.card(numberIn(says(fedor, "создана!"))).text()).contains("Оплата и счета");
  }

  private static SeenMessage upToFiles(Person customer, String description) {
    customer.send("/new");
    customer.press(says(customer, "Выберите категорию проблемы:"), "❓ Другое");
    says(customer, "Опишите проблему подробно...");
    customer.send(description);
    customer.press(says(customer, "Укажите приоритет:"), "🟢 Низкий");
    return says(customer, "Можете прикрепить скриншот или файл? (опционально)");
  }
}
