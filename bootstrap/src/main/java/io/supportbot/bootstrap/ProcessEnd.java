package io.supportbot.bootstrap;

import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.ExitCode;
import io.supportbot.bootstrap.command.StopRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/// Turns SIGTERM and Ctrl-C into a request to stop, and lets the work that is being stopped decide
/// the exit code. Without it the JVM would answer a signal with 143 or 130, however well it ended.
final class ProcessEnd {

  // a stop may take 20 seconds in all: what is left is for the JVM itself
  static final Duration PATIENCE = Duration.ofSeconds(19);

  private final StopRequest stop;
  private final Console console;
  private final Duration patience;
  private final IntConsumer halt;
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile int exitCode;

  /// Waits for a signal once it is registered as shutdown hook.
  ///
  /// @param halt ends the process at once with a code
  ProcessEnd(StopRequest stop, Console console, Duration patience, IntConsumer halt) {
    this.stop = stop;
    this.console = console;
    this.patience = patience;
    this.halt = halt;
  }

  /// The command came to its end, asked or not.
  void finished(int code) {
    exitCode = code;
    finished.countDown();
  }

  /// Runs when the JVM goes down: because of a signal, or because the command is finished.
  void goingDown() {
    if (finished.getCount() == 0) {
      return;
    }
    stop.request();
    halt.accept(codeAfterPatience());
  }

  private int codeAfterPatience() {
    try {
      if (finished.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return exitCode;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    console.complain(
        "SupportBot could not finish in time and was ended in the middle of its work.");
    return ExitCode.FAILED.number();
  }
}
