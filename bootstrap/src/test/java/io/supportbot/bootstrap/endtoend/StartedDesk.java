package io.supportbot.bootstrap.endtoend;

import io.supportbot.bootstrap.config.ConfigReader;
import io.supportbot.bootstrap.config.ConfigResult;
import io.supportbot.bootstrap.desk.LiveDesk;
import java.nio.file.Path;
import java.util.Optional;

/// A desk that runs in this JVM as `run` would run it.
final class StartedDesk implements AutoCloseable {
  private final LiveDesk desk;

  private StartedDesk(LiveDesk desk) {
    this.desk = desk;
  }

  static StartedDesk on(Path config) {
    return switch (ConfigReader.read(config, _ -> Optional.empty())) {
      case ConfigResult.Sound sound -> new StartedDesk(LiveDesk.start(sound.config()));
      case ConfigResult.Unsound unsound ->
          throw new AssertionError("unsound configuration: " + unsound.errors());
    };
  }

  @Override
  public void close() {
    desk.close();
  }
}
