package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.PATIENCE;
import static io.supportbot.bootstrap.endtoend.Scene.numberIn;
import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` after Telegram made a topic and before the bot knows of it: the ticket's card and all that follows come into one topic.
class KilledWhileTopicIsMadeTest {
  @TempDir Path folder;

  @Test
  void the_ticket_gets_its_card_and_its_customer_is_heard() throws InterruptedException {
    try (Scene scene =
        Scene.in(folder, (telegram, anna, boris) -> telegram.forum("Поддержка", anna, boris))) {
      Path config = scene.config(Store.open(), "");
      BotProcess bot = BotProcess.run(config);
      scene.telegram.faults().plant("createForumTopic", 1, new Fault.DropAfter());
      Person ivan = scene.customer("Иван");
      String number = numberIn(Scene.open(ivan, "Не открывается почта", "🔴 Высокий"));
      scene.staff.awaitTopic(number, PATIENCE);
      bot.kill();

      bot = BotProcess.run(config);
      SeenMessage card = scene.card(number);
      ivan.send("Вы тут?");
      SeenMessage question = scene.staff.chat().awaitMessage("Вы тут?", PATIENCE);
      scene.boris.in(scene.staff, question.topicId()).reply(question, "Тут");
      says(ivan, "Тут");

      assertThat(question.topicId()).isPositive().isEqualTo(card.topicId());
      assertThat(bot.terminate()).isZero();
    }
  }
}
