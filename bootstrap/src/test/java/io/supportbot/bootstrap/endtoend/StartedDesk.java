package io.supportbot.bootstrap.endtoend;

import io.supportbot.bootstrap.config.ConfigReader;
import io.supportbot.bootstrap.config.ConfigResult;
import io.supportbot.bootstrap.config.SupportBotConfig;
import io.supportbot.bootstrap.desk.LiveDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// A desk that runs in this JVM as `run` would run it.
final class StartedDesk implements AutoCloseable {
  private final LiveDesk desk;

  private StartedDesk(LiveDesk desk) {
    this.desk = desk;
  }

  static StartedDesk on(Path config) {
    return new StartedDesk(LiveDesk.start(read(config)));
  }

  static StartedDesk on(Path config, InstantSource clock) {
    return new StartedDesk(LiveDesk.start(read(config), clock));
  }

  private static SupportBotConfig read(Path config) {
    try {
      return switch (ConfigReader.read(config, _ -> Optional.empty())) {
        case ConfigResult.Sound(var sound, _) -> sound;
        case ConfigResult.Unsound(var errors) ->
            throw new AssertionError("unsound configuration: " + errors);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
