package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One customer can neither flood the desk nor be left without an answer.
class LimitsTest {
  @TempDir static Path folder;

  static Scene scene;
  static Store store;
  static StartedDesk desk;

  @BeforeAll
  static void start() {
    scene = Scene.in(folder);
    store = Store.open();
    desk =
        StartedDesk.on(
            scene.config(store, "limits: {messages-per-minute: 6, new-tickets-per-hour: 1}"));
  }

  @AfterAll
  static void stop() {
    desk.close();
    scene.close();
  }

  @Test
  void too_many_messages_are_answered_once_and_others_are_served() {
    Person loud = scene.customer("Громов");
    for (int i = 0; i < 30; i++) {
      loud.send("/help");
    }

    SeenMessage told = says(loud, "Слишком много сообщений подряд");

    assertThat(told.text()).contains("6 сообщений в минуту");
    store.awaitNothingWaits();
    // 30 messages touch two minutes of the clock at most
    assertThat(loud.privateChat().messages())
        .filteredOn(message -> message.text().contains("Слишком много сообщений"))
        .hasSizeBetween(1, 2);
    Person quiet = scene.customer("Тихонов");
    quiet.start();
    says(quiet, "Тихонов");
  }

  @Test
  void one_ticket_more_than_allowed_is_refused_with_the_limit_and_the_time() {
    Person eager = scene.customer("Спешилов");
    Scene.open(eager, "Первая заявка", "🟢 Низкий");

    eager.send("/new");

    SeenMessage told = says(eager, "За час можно создать не больше 1 заявки");
    assertThat(told.text()).contains("Следующую вы сможете создать через");
    store.awaitNothingWaits();
    String tickets = "select count(*) from tickets";
    assertThat(store.number(tickets)).isEqualTo(1);
  }
}
