package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.DatabaseConfig;
import io.supportbot.bootstrap.config.OperatorConfig;
import io.supportbot.bootstrap.config.StaffConfig;
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
        "  staff group " + staff(config.staff()),
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

  private static String staff(StaffConfig staff) {
    String topics =
        switch (staff.topics()) {
          case AUTO -> "a topic per ticket where it is a forum";
          case NEVER -> "no topics";
        };
    String replies =
        switch (staff.replies()) {
          case REPLY_ONLY -> "replies go out";
          case EVERY_MESSAGE -> "every message in a topic goes out";
        };
    return staff.chatId() + ", " + topics + ", " + replies;
  }
}
