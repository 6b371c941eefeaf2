package io.supportbot.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.StopRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessEndTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StopRequest stop = new StopRequest();
  private final List<Integer> halted = new ArrayList<>();

  @Test
  void a_signal_asks_for_a_stop_and_ends_with_the_code_of_the_work() throws InterruptedException {
    ProcessEnd end = end(Duration.ofSeconds(10));
    Thread work =
        Thread.ofVirtual()
            .name("work")
            .start(
                () -> {
                  try {
                    stop.await();
                    end.finished(0);
                  } catch (InterruptedException _) {
                    end.finished(1);
                  }
                });

    end.goingDown();

    work.join();
    assertThat(halted).containsExactly(0);
    assertThat(err.size()).isZero();
  }

  @Test
  void work_that_does_not_stop_is_ended() {
    end(Duration.ofMillis(1)).goingDown();

    assertThat(stop.isRequested()).isTrue();
    assertThat(halted).containsExactly(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("SupportBot could not finish");
  }

  @Test
  void a_command_that_is_finished_ends_by_itself() {
    ProcessEnd end = end(Duration.ofSeconds(10));
    end.finished(78);

    end.goingDown();

    assertThat(halted).isEmpty();
  }

  private ProcessEnd end(Duration patience) {
    return new ProcessEnd(
        stop, new Console(new ByteArrayOutputStream(), err), patience, halted::add);
  }
}
