package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.SupportBotConfig;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody who types commands and looks at what comes back. Notes what was started.
final class Terminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final List<SupportBotConfig> desksRun = new ArrayList<>();
  final List<SupportBotConfig> databasesMigrated = new ArrayList<>();
  final List<RunSandbox.Options> sandboxesRun = new ArrayList<>();
  private RunDesk runDesk = (config, _, _) -> desksRun.add(config);

  Terminal whereTheDesk(RunDesk does) {
    runDesk = does;
    return this;
  }

  int type(String... arguments) {
    out.reset();
    err.reset();
    return new SupportBotCommands(
            new Console(out, err),
            name -> name.equals("TOKEN") ? Optional.of("1:abc") : Optional.empty(),
            new StopRequest(),
            runDesk,
            (options, _, _) -> sandboxesRun.add(options),
            config -> {
              databasesMigrated.add(config);
              return "The database is at version 7.";
            })
        .execute(arguments);
  }

  List<String> said() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  List<String> complained() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
