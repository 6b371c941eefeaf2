package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import io.supportbot.sandbox.http.Faults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run with all kinds of trouble leaves in its log.
class SilentLogTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void neither_the_token_nor_what_people_wrote() throws InterruptedException {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      BotProcess bot = BotProcess.run(scene.config(store, ""));
      try {
        Person sofya = scene.customer("Софьяимя").username("sofya_username");
        sofya.send("/new");
        SeenMessage category = says(sofya, "Выберите категорию проблемы:");
        for (Fault fault :
            List.of(
                new Fault.TooManyRequests(1),
                new Fault.HtmlError(502),
                new Fault.EmptyBody(),
                new Fault.DropBefore(),
                new Fault.DropAfter(),
                new Fault.Refused(500, "Internal Server Error"))) {
          scene.telegram.faults().plant(Faults.ANY_METHOD, 1, fault);
        }
        // few for the polls: they rest longer after each failure in a row
        scene.telegram.faults().plant("getUpdates", 1, new Fault.HtmlError(502));
        scene.telegram.faults().plant("getUpdates", 1, new Fault.DropBefore());
        // not for the polls, which would rest for half a minute
        scene.telegram.faults().plant("sendMessage", 1, new Fault.Refused(401, "Unauthorized"));
        // Telegram quotes what it did not like
        scene
            .telegram
            .faults()
            .plant(
                "sendMessage",
                1,
                new Fault.Refused(400, "Bad Request: can't parse \"тайноеслово\" of the text"));
        sofya.press(category, "❓ Другое");
        store.cutAllConnections();
        sofya.send("тайноеслово в описании");
        sofya.press(says(sofya, "Укажите приоритет:"), "🟢 Низкий");
        sofya.press(says(sofya, "Можете прикрепить скриншот"), "Готово");
        SeenMessage created = says(sofya, "создана!");
        SeenMessage card = scene.card(numberIn(created));
        scene.anna.in(scene.staff).reply(card, "тайноеслово в ответе");
        says(sofya, "тайноеслово в ответе");
        store.execute(
            "insert into drafts select id, 'CATEGORY', '\\x6500', now() from customers");
        sofya.send("тайноеслово вдогонку");
        bot.awaitLog("failed for the 1. time");
      } finally {
        bot.terminate();
      }

      String token = scene.telegram.token();
      assertThat(bot.log())
          .contains("leads now", "WARN")
          .doesNotContain(token.substring(token.indexOf(':') + 1))
          .doesNotContain("тайноеслово", "Софьяимя", "sofya_username", "Не знаю");
    }
  }

  private static SeenMessage says(Person customer, String text) {
    return customer.privateChat().awaitMessage(text, PATIENCE);
  }
}
