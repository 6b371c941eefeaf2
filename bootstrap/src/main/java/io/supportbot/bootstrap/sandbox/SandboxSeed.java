package io.supportbot.bootstrap.sandbox;

import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/// The people a sandbox begins with, and the configuration of a desk for them.
final class SandboxSeed {
  static final String FILE = "supportbot.yaml";

  private SandboxSeed() {}

  /// Makes two customers, two operators and their group.
  ///
  /// @return the file with the configuration
  static Path plant(TelegramSandbox telegram, Path folder) throws IOException {
    Person _ = telegram.person("Иван").lastName("Петров").username("ivan_petrov").languageCode("ru");
    Person anna = telegram.person("Анна").languageCode("ru");
    Person boris = telegram.person("Борис").languageCode("ru");
    Person _ = telegram.person("Emma").lastName("Brown").languageCode("en");
    Group staff = telegram.group("Поддержка", anna, boris);
    return Files.writeString(
        folder.resolve(FILE),
        String.format(
            Locale.ROOT,
            """
            # The sandbox's own configuration, written anew at each start. All keys: docs/configuration.md
            telegram:
              token: "%s"
              api-url: %s
              rate-limits: {per-second: 0, per-chat-per-second: 0, per-group-per-minute: 0}   # the sandbox has no limits
            locale: {default: ru, time-zone: %s}
            data-dir: .
            staff: {chat-id: %d}
            operators:
              - {id: %d, name: Анна, role: admin}
              - {id: %d, name: Борис}
            categories:
              - {key: tech,     emoji: "🔧", title: {ru: Технические проблемы, en: Technical problems}}
              - {key: billing,  emoji: "💳", title: {ru: Оплата и счета, en: Payment and invoices}}
              - {key: delivery, emoji: "📦", title: {ru: Заказы и доставка, en: Orders and delivery}}
              - {key: other,    emoji: "❓", title: {ru: Другое, en: Other}}
            """,
            telegram.token(),
            telegram.apiUrl(),
            zone().getId(),
            staff.id(),
            anna.id(),
            boris.id()));
  }

  /// The zone of the browser that shows the page, so that the bot and the page agree on the time.
  private static ZoneId zone() {
    ZoneId here = ZoneId.systemDefault();
    return ZoneId.getAvailableZoneIds().contains(here.getId()) ? here : ZoneId.of("UTC");
  }
}
