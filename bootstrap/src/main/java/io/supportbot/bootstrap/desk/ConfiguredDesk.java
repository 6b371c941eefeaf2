package io.supportbot.bootstrap.desk;

import io.supportbot.application.desk.Desk;
import io.supportbot.bootstrap.config.CategoryConfig;
import io.supportbot.bootstrap.config.OperatorConfig;
import io.supportbot.bootstrap.config.SupportBotConfig;
import io.supportbot.domain.desk.Category;
import io.supportbot.domain.desk.CustomerLimits;
import io.supportbot.domain.desk.DeskSettings;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.desk.OperatorRole;
import io.supportbot.domain.desk.TicketRules;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The desk as the configuration sets it up. Thread-safe.
final class ConfiguredDesk implements Desk {
  private volatile DeskSettings settings;

  ConfiguredDesk(DeskSettings settings) {
    this.settings = settings;
  }

  /// Sets the desk up anew; work that has asked for its settings keeps those it got.
  void setUp(DeskSettings changed) {
    settings = changed;
  }

  /// What a configuration says of the desk.
  static DeskSettings settingsOf(SupportBotConfig config) {
    return new DeskSettings(
            config.locale().timeZone(),
            language(config.locale().defaultLocale()),
            config.categories().stream().map(ConfiguredDesk::category).toList(),
            config.operators().stream().map(ConfiguredDesk::operator).toList(),
            new TicketRules(
                config.tickets().autoCloseAfter(),
                config.tickets().reopenWithin(),
                config.tickets().draftExpiresAfter(),
                new AttachmentLimits(
                    config.tickets().maxFiles(), config.tickets().maxFileBytes())),
            new CustomerLimits(
                config.limits().messagesPerMinute(), config.limits().newTicketsPerHour()));
  }

  @Override
  public DeskSettings settings() {
    return settings;
  }

  private static Category category(CategoryConfig category) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    category.title().forEach((locale, title) -> titles.put(language(locale), title));
    return new Category(new CategoryKey(category.key()), category.emoji().orElse(""), titles);
  }

  private static Operator operator(OperatorConfig operator) {
    return new Operator(
        new OperatorId(operator.id()),
        operator.name(),
        switch (operator.role()) {
          case OPERATOR -> OperatorRole.OPERATOR;
          case ADMIN -> OperatorRole.ADMIN;
        },
        operator.categories().stream().map(CategoryKey::new).collect(Collectors.toSet()));
  }

  private static Language language(Locale locale) {
    return Language.ofTag(locale.toLanguageTag())
        .orElseThrow(
            () -> new IllegalArgumentException("language must be one the desk speaks, was " + locale));
  }
}
