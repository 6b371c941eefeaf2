package io.supportbot.bootstrap.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Everything `supportbot.yaml` says, checked. Paths are absolute: relative ones start at the
/// folder of the file, so that the desk finds its data wherever it is started from.
///
/// @param database absent: the embedded PostgreSQL in `dataDir`
public record SupportBotConfig(
    TelegramConfig telegram,
    LocaleConfig locale,
    Path dataDir,
    Optional<DatabaseConfig> database,
    StaffConfig staff,
    List<OperatorConfig> operators,
    List<CategoryConfig> categories,
    TicketsConfig tickets,
    LimitsConfig limits,
    SecurityConfig security) {

  public SupportBotConfig {
    operators = List.copyOf(operators);
    categories = List.copyOf(categories);
  }

  SupportBotConfig withPathsFrom(Path folder) {
    return new SupportBotConfig(
        telegram,
        locale,
        folder.resolve(dataDir).normalize(),
        database,
        staff,
        operators,
        categories,
        tickets,
        limits,
        new SecurityConfig(
            security.encryption(),
            security.keyFile().map(file -> folder.resolve(file).normalize())));
  }
}
