package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes on one database: one serves the bot, and when it dies the other does.
class TwoProcessesTest {
  private static final Duration TAKING_OVER = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String READY = "is ready,";
  private static final String LEADS = "this process leads now";

  @TempDir Path folder;

  @Test
  void the_second_takes_over_within_ten_seconds_of_a_kill_and_the_dialogue_goes_on()
      throws InterruptedException {
    try (Scene scene = Scene.in(folder)) {
      Path config = scene.config(Store.open(), "");
      BotProcess first = BotProcess.run(config, "first.log");
      first.awaitLog(LEADS);
      BotProcess second = BotProcess.run(config, "second.log");
      try {
        second.awaitLog(READY);
        Person filipp = scene.customer("Филипп");
        filipp.send("/new");
        SeenMessage category = says(filipp, "Выберите категорию проблемы:");
        assertThat(second.log()).doesNotContain(LEADS);

        first.kill();
        long killedAt = System.nanoTime();
        filipp.press(category, "💳 Оплата и счета");
        says(filipp, "Опишите проблему подробно...");
        Duration silence = Duration.ofNanos(System.nanoTime() - killedAt);

        assertThat(silence).isLessThan(TAKING_OVER);
        filipp.send("Списали дважды");
        filipp.press(says(filipp, "Укажите приоритет:"), "🔴 Высокий");
        filipp.press(says(filipp, "Можете прикрепить скриншот"), "Готово");
        String number = numberIn(says(filipp, "создана!"));
        assertThat(number).endsWith("-001");
        assertThat(scene.card(number).text()).contains("Списали дважды", "Оплата и счета");
        // at most the poll of the killed one, which nobody waits for any more, is told of another
        assertThat(scene.telegram.calls().of("getUpdates"))
            .filteredOn(call -> call.code() == 409)
            .hasSizeLessThanOrEqualTo(1);
        assertThat(second.log()).doesNotContain("Another process fetches updates");
      } finally {
        first.kill();
        second.terminate();
      }
    }
  }

  private static SeenMessage says(Person customer, String text) {
    return customer.privateChat().awaitMessage(text, PATIENCE);
  }
}
