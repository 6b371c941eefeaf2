package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.DatabaseConfig;
import io.supportbot.bootstrap.config.OperatorConfig;
import io.supportbot.bootstrap.config.SupportBotConfig;
import java.util.List;

/// What a sound file comes to, for the eye of whoever wrote it. Names no secret.
final class Summary {

  private Summary() {}

  static List<String> of(SupportBotConfig config) {
    long admins =
        config.operators().stream()
            .filter(operator -> operator.role() == OperatorConfig.Role.ADMIN)
            .count();
    return List.of(
        "  Telegram    " + config.telegram().apiUrl() + ", long polling",
        "  staff group " + config.staff().chatId(),
        "  operators   %d, %d of them admin".formatted(config.operators().size(), admins),
        "  categories  "
            + String.join(", ", config.categories().stream().map(it -> it.key()).toList()),
        "  language    %s, time zone %s"
            .formatted(
                config.locale().defaultLocale().toLanguageTag(), config.locale().timeZone()),
        "  database    "
            + config.database().map(DatabaseConfig::url).orElse("embedded, in " + config.dataDir()),
        "  encryption  " + (config.security().encryption() ? "on" : "off"));
  }
}
