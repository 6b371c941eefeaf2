package io.supportbot.bootstrap.sandbox;

import io.supportbot.bootstrap.command.CommandFailedException;
import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.ExitCode;
import io.supportbot.bootstrap.command.RunSandbox;
import io.supportbot.bootstrap.command.StopRequest;
import io.supportbot.bootstrap.config.ConfigReader;
import io.supportbot.bootstrap.config.ConfigResult;
import io.supportbot.bootstrap.config.SupportBotConfig;
import io.supportbot.bootstrap.desk.DeskStart;
import io.supportbot.sandbox.SandboxOptions;
import io.supportbot.sandbox.TelegramSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// `sandbox`: an imitation of Telegram with a few people in it, and a desk that serves them. The configuration is written beside the data and read like any other,
/// so that a newcomer finds a working one to start from.
public final class SandboxDesk implements RunSandbox {
  private static final Duration USUAL_START = Duration.ofSeconds(10);

  @Override
  public void run(Options options, Console console, StopRequest stop) throws InterruptedException {
    try (SandboxFolder folder = SandboxFolder.of(options.dataDir());
        TelegramSandbox telegram = telegram(options.port())) {
      SupportBotConfig config = read(SandboxSeed.plant(telegram, folder.path()));
      try (var _ = DeskStart.start(config)) {
        awaitBot(telegram, console, stop);
        console.say("The configuration is " + folder.path().resolve(SandboxSeed.FILE) + ".");
        console.say("Ctrl-C stops everything.");
        console.say("The sandbox is ready: " + telegram.pageUrl());
        stop.await();
      }
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          "The sandbox cannot use its folder: " + e.getClass().getSimpleName() + ". Name another one with --data-dir.",
          e);
    }
  }

  /// Whoever opens the page should be answered at once.
  private static void awaitBot(TelegramSandbox telegram, Console console, StopRequest stop)
      throws InterruptedException {
    if (!stop.isRequested() && !telegram.awaitBot(USUAL_START)) {
      console.complain(
          "The bot does not answer yet. Does another process use the same --data-dir?");
    }
  }

  private static TelegramSandbox telegram(int port) {
    try {
      return TelegramSandbox.start(SandboxOptions.DEFAULT.withPort(port));
    } catch (RuntimeException e) {
      throw new CommandFailedException(
          ExitCode.SOMETHING_MISSING,
          "Port " + port + " of 127.0.0.1 cannot be used, probably because another program has it. Name another one with --port.",
          e);
    }
  }

  private static SupportBotConfig read(Path file) throws IOException {
    return switch (ConfigReader.read(file, _ -> Optional.empty())) {
      case ConfigResult.Sound(var config, _) -> config;
      case ConfigResult.Unsound(var errors) ->
          throw new CommandFailedException(
              ExitCode.FAILED, "The sandbox wrote itself an unsound configuration: " + errors);
    };
  }

  /// Where the sandbox keeps its data: a named folder stays, an unnamed one goes with the sandbox.
  private record SandboxFolder(Path path, boolean goes) implements AutoCloseable {
    static SandboxFolder of(Optional<Path> named) throws IOException {
      return named.isPresent()
          ? new SandboxFolder(Files.createDirectories(named.get()).toRealPath(), false)
          : new SandboxFolder(Files.createTempDirectory("supportbot-sandbox"), true);
    }

    @Override
    public void close() throws IOException {
      if (goes) {
        Folders.delete(path);
      }
    }
  }
}
