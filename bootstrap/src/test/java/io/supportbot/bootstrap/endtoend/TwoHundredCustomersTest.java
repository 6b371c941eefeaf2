package io.supportbot.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many at once: numbers without a gap or a repeat, no message lost or sent twice.
class TwoHundredCustomersTest {
  private static final int CUSTOMERS = 200;

  @TempDir Path folder;

  @Test
  void numbers_run_from_001_to_200_and_nobody_is_forgotten_or_told_twice()
      throws InterruptedException, ExecutionException {
    try (Scene scene = Scene.in(folder);
        StartedDesk _ = StartedDesk.on(scene.config(Store.open(), ""))) {
      List<Person> customers =
          IntStream.rangeClosed(1, CUSTOMERS).mapToObj(i -> scene.customer("Клиент " + i)).toList();

      List<SeenMessage> created = allAtOnce(customers);

      List<Integer> sequences =
          created.stream()
              .map(Scene::numberIn)
              .map(number -> Integer.parseInt(number.substring(number.indexOf('-') + 1)))
              .sorted()
              .toList();
      assertThat(sequences)
          .isEqualTo(IntStream.rangeClosed(1, CUSTOMERS).boxed().toList());
      for (int i = 0; i < CUSTOMERS; i++) {
        assertToldOnce(customers.get(i), created.get(i));
      }
      scene
          .staff
          .chat()
          .awaitState(
              chat -> cards(chat.messages()) == CUSTOMERS, Duration.ofSeconds(60));
      assertThat(
              scene.staff.chat().messages().stream()
                  .filter(message -> !message.buttons().isEmpty())
                  .map(Scene::numberIn))
          .doesNotHaveDuplicates();
    }
  }

  private static long cards(List<SeenMessage> messages) {
    return messages.stream().filter(message -> !message.buttons().isEmpty()).count();
  }

  private static void assertToldOnce(Person customer, SeenMessage created) {
    List<String> texts =
        customer.privateChat().messages().stream().map(SeenMessage::text).toList();
    for (String once :
        List.of(
            "Опишите проблему подробно...",
            "Можете прикрепить скриншот или файл? (опционально)",
            created.text())) {
      assertThat(texts).filteredOn(text -> text.contains(once)).as(once).hasSize(1);
    }
  }

  private static List<SeenMessage> allAtOnce(List<Person> customers)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SeenMessage>> running = new ArrayList<>();
      for (Person customer : customers) {
        running.add(
            threads.submit(
                () -> Scene.open(customer, "Заявка от " + customer.id(), "🟡 Средний")));
      }
      List<SeenMessage> created = new ArrayList<>();
      for (Future<SeenMessage> one : running) {
        created.add(one.get());
      }
      return created;
    }
  }
}
