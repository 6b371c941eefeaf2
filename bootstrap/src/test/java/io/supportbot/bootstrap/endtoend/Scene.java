package io.supportbot.bootstrap.endtoend;

import io.supportbot.sandbox.SandboxOptions;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// A Telegram with a staff group of two operators, and the configuration of a desk in it.
final class Scene implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  final TelegramSandbox telegram;
  final Person anna;
  final Person boris;
  final Group staff;

  private final Path folder;

  private Scene(TelegramSandbox telegram, Path folder, StaffGroup group) {
    this.telegram = telegram;
    this.folder = folder;
    anna = telegram.person("Анна").languageCode("ru");
    boris = telegram.person("Борис").languageCode("ru");
    staff = group.of(telegram, anna, boris);
  }

  static Scene in(Path folder) {
    return in(folder, (telegram, anna, boris) -> telegram.group("Поддержка", anna, boris));
  }

  /// With a staff group of another kind.
  static Scene in(Path folder, StaffGroup group) {
    return new Scene(TelegramSandbox.start(SandboxOptions.DEFAULT), folder, group);
  }

  Person customer(String name) {
    return telegram.person(name).languageCode("ru");
  }

  /// Writes `supportbot.yaml` into the scene's folder, for a desk with an embedded server of its own.
  ///
  /// @param more further top-level keys
  Path config(String more) {
    return config("supportbot.yaml", more);
  }

  /// Writes `supportbot.yaml` into the scene's folder, for a desk on this store.
  ///
  /// @param more further top-level keys
  Path config(Store store, String more) {
    return config("supportbot.yaml", store.keys() + more);
  }

  /// Writes a file of this name into the scene's folder.
  Path config(String name, String more) {
    String yaml =
        String.format(
            Locale.ROOT,
            """
            telegram:
              token: "%s"
              api-url: %s
              rate-limits: {per-second: 0, per-chat-per-second: 0, per-group-per-minute: 0}
            data-dir: %s
            staff: {chat-id: %d}
            operators:
              - {id: %d, name: Анна, role: admin}
              - {id: %d, name: Борис}
            categories:
              - {key: tech, emoji: "🔧", title: {ru: Технические проблемы, en: Technical problems}}
              - {key: billing, emoji: "💳", title: {ru: Оплата и счета, en: Payment and invoices}}
              - {key: delivery, emoji: "📦", title: {ru: Заказы и доставка, en: Orders and delivery}}
              - {key: other, emoji: "❓", title: {ru: Другое, en: Other}}
            %s
            """,
            telegram.token(),
            telegram.apiUrl(),
            folder.resolve("data"),
            staff.id(),
            anna.id(),
            boris.id(),
            more);
    try {
      return Files.writeString(folder.resolve(name), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Goes through the whole dialogue without files.
  ///
  /// @return what the bot says when the ticket is there
  static SeenMessage open(Person customer, String description, String priority) {
    customer.send("/new");
    SeenMessage category = says(customer, "Выберите категорию проблемы:");
    customer.press(category, "🔧 Технические проблемы");
    says(customer, "Опишите проблему подробно...");
    customer.send(description);
    SeenMessage priorities = says(customer, "Укажите приоритет:");
    customer.press(priorities, priority);
    SeenMessage files = says(customer, "Можете прикрепить скриншот или файл? (опционально)");
    customer.press(files, "Готово");
    return says(customer, "создана! Статус: Открыта. Ожидайте ответа оператора.");
  }

  /// Awaits that the bot says something to a customer.
  static SeenMessage says(Person customer, String text) {
    return customer.privateChat().awaitMessage(text, PATIENCE);
  }

  /// The number in a message such as «Заявка #20241225-001 создана!».
  static String numberIn(SeenMessage message) {
    var match = java.util.regex.Pattern.compile("#\\d{8}-\\d{3,}").matcher(message.text());
    if (!match.find()) {
      throw new AssertionError("no ticket number in: " + message.text());
    }
    return match.group();
  }

  /// Awaits the card of a ticket in the staff group.
  SeenMessage card(String number) {
    return staff
        .chat()
        .awaitMessage(
            message -> message.text().contains(number) && !message.buttons().isEmpty(), PATIENCE);
  }

  /// How the staff group is made.
  @FunctionalInterface
  interface StaffGroup {
    Group of(TelegramSandbox telegram, Person anna, Person boris);
  }

  @Override
  public void close() {
    telegram.close();
  }
}
