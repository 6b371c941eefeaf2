package io.supportbot.browser;

import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.RunSandbox;
import io.supportbot.bootstrap.command.StopRequest;
import io.supportbot.bootstrap.sandbox.SandboxDesk;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `supportbot sandbox`, run in this JVM until it is closed.
final class RunningSandbox implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(25);

  private final StopRequest stop;
  private final CompletableFuture<Void> ended;
  private final String address;

  private RunningSandbox(StopRequest stop, CompletableFuture<Void> ended, String address) {
    this.stop = stop;
    this.ended = ended;
    this.address = address;
  }

  static RunningSandbox in(Path folder) {
    var stop = new StopRequest();
    var output = new AddressInOutput();
    var console = new Console(output, OutputStream.nullOutputStream());
    CompletableFuture<Void> ended =
        CompletableFuture.runAsync(
            () -> run(folder, console, stop),
            command -> Thread.ofPlatform().name("sandbox").start(command));
    try {
      CompletableFuture.anyOf(output.address, ended)
          .orTimeout(START.toSeconds(), TimeUnit.SECONDS)
          .join();
      return new RunningSandbox(stop, ended, output.address.getNow(""));
    } catch (CompletionException failed) {
      stop.request();
      throw failed;
    }
  }

  private static void run(Path folder, Console console, StopRequest stop) {
    try {
      new SandboxDesk().run(new RunSandbox.Options(0, Optional.of(folder)), console, stop);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Of the page.
  String address() {
    return address;
  }

  @Override
  public void close() {
    stop.request();
    ended.orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join();
  }

  /// Hears the address, which is said once the page answers and the bot polls.
  private static final class AddressInOutput extends ByteArrayOutputStream {
    private static final Pattern READY = Pattern.compile("The sandbox is ready: (http://\\S+)\\R");

    private final CompletableFuture<String> address = new CompletableFuture<>();

    @Override
    public synchronized void flush() {
      Matcher ready = READY.matcher(toString(StandardCharsets.UTF_8));
      if (ready.find()) {
        address.complete(ready.group(1));
      }
    }
  }
}
