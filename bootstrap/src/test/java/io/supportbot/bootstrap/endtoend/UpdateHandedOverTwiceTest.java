package io.supportbot.bootstrap.endtoend;

import static io.supportbot.bootstrap.endtoend.Scene.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.http.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process ends after an update was stored and before Telegram knew.
class UpdateHandedOverTwiceTest {
  private static final int MORE_THAN_ARE_MADE = 1000;

  @TempDir Path folder;

  @Test
  void it_takes_effect_once() {
    try (Scene scene = Scene.in(folder)) {
      Store store = Store.open();
      Path config = scene.config(store, "");
      Person raisa = scene.customer("Раиса");
      try (StartedDesk _ = StartedDesk.on(config)) {
        raisa.start();
        says(raisa, "Раиса");
        // with nothing left to confirm a poll is waiting that no fault can hit any more
        Eventually.that(() -> scene.telegram.pendingUpdates() == 0, "the confirmation");
        scene.telegram.faults().plant("getUpdates", MORE_THAN_ARE_MADE, new Fault.HtmlError(502));

        raisa.send("/new");

        says(raisa, "Выберите категорию проблемы:");
        store.awaitNothingWaits();
        assertThat(scene.telegram.pendingUpdates()).isEqualTo(1);
      }
      scene.telegram.faults().clear();

      try (StartedDesk _ = StartedDesk.on(config)) {
        Eventually.that(() -> scene.telegram.pendingUpdates() == 0, "the confirmation");
        raisa.send("/cancel");
        says(raisa, "тмен");
        store.awaitNothingWaits();
      }

      assertThat(scene.telegram.calls().of("sendMessage"))
          .filteredOn(call -> call.parameter("chat_id").equals(Long.toString(raisa.id())))
          .hasSize(3);
    }
  }
}
