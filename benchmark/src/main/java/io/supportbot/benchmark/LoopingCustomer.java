package io.supportbot.benchmark;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.time.Duration;
import java.util.function.Supplier;

/// One customer who opens ticket after ticket. Each step is one update for the bot; its time runs from the act to the sight of the answer.
final class LoopingCustomer {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Person person;

  LoopingCustomer(Person person) {
    this.person = person;
  }

  Latencies until(long endNanos) {
    Latencies latencies = new Latencies();
    while (System.nanoTime() < endNanos) {
      SeenMessage category = step(latencies, () -> person.send("/new"), "Выберите категорию");
      step(latencies, () -> person.press(category, "🔧 Технические проблемы"), "Опишите проблему");
      SeenMessage priority =
          step(latencies, () -> person.send("Не открывается почта, третий день"), "Укажите приоритет");
      SeenMessage files = step(latencies, () -> person.press(priority, "🟡 Средний"), "Можете прикрепить");
      step(latencies, () -> person.press(files, "Готово"), "создана!");
    }
    return latencies;
  }

  private SeenMessage step(Latencies latencies, Supplier<?> act, String answer) {
    long begin = System.nanoTime();
    Object _ = act.get();
    SeenMessage seen = person.privateChat().awaitMessage(answer, PATIENCE);
    latencies.add(System.nanoTime() - begin);
    return seen;
  }
}
