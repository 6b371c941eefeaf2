package io.supportbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullFileTest {

  private static final String FULL =
      """
      telegram:
        token: ${TOKEN}
        api-url: http://127.0.0.1:8082/
        updates: long-polling
        rate-limits: {per-second: 0, per-chat-per-second: 2, per-group-per-minute: 3}
      locale: {default: en, time-zone: Asia/Yekaterinburg}
      data-dir: store/desk
      database: {url: "jdbc:postgresql://db/desk", user: desk, password: "${PASSWORD}"}
      staff: {chat-id: -7, topics: never, replies: reply-only}
      operators:
        - {id: 1, name: Анна, role: admin, categories: [tech, other]}
        - {id: 2, name: Борис, role: operator}
      categories:
        - {key: tech, emoji: "🔧", title: {ru: Техника, en: Tech}}
        - {key: other, title: {en: Other}}
      assignment: {mode: manual}
      tickets:
        auto-close-after: 90s
        reopen-within: 5m
        draft-expires-after: 6h
        max-files: 1
        max-file-size: 500KB
      limits: {messages-per-minute: 600, new-tickets-per-hour: 700}
      security: {encryption: false, key-file: keys/desk.json}
      crm:
        amocrm: {enabled: false, token: "${UNSET}", pipeline-id: 1, status-map: {open: 10}}
        bitrix24: {enabled: false}
      sheets: {enabled: false, spreadsheet-id: ""}
      """;

  @TempDir Path folder;

  @Test
  void every_key_reaches_its_record() throws IOException {
    var reader = new Reader(folder, Map.of("TOKEN", "5:abc", "PASSWORD", "p w"));

    assertThat(reader.sound(FULL).config())
        .isEqualTo(
            new SupportBotConfig(
                new TelegramConfig(
                    new Secret("5:abc"),
                    URI.create("http://127.0.0.1:8082"),
                    new RateLimitsConfig(0, 2, 3)),
                new LocaleConfig(Locale.ENGLISH, ZoneId.of("Asia/Yekaterinburg")),
                folder.resolve("store/desk"),
                Optional.of(
                    new DatabaseConfig(
                        "jdbc:postgresql://db/desk", "desk", Optional.of(new Secret("p w")))),
                new StaffConfig(-7, StaffConfig.Topics.NEVER, StaffConfig.Replies.REPLY_ONLY),
                List.of(
                    new OperatorConfig(
                        1, "Анна", OperatorConfig.Role.ADMIN, List.of("tech", "other")),
                    new OperatorConfig(2, "Борис", OperatorConfig.Role.OPERATOR, List.of())),
                List.of(
                    new CategoryConfig(
                        "tech",
                        Optional.of("🔧"),
                        Map.of(Locale.of("ru"), "Техника", Locale.ENGLISH, "Tech")),
                    new CategoryConfig("other", Optional.empty(), Map.of(Locale.ENGLISH, "Other"))),
                new TicketsConfig(
                    Duration.ofSeconds(90), Duration.ofMinutes(5), Duration.ofHours(6), 1, 512_000),
                new LimitsConfig(600, 700),
                new SecurityConfig(false, Optional.of(folder.resolve("keys/desk.json")))));
  }

  @Test
  void neither_the_token_nor_the_password_shows_in_the_text_of_the_config() throws IOException {
    var reader = new Reader(folder, Map.of("TOKEN", "5:abcdef", "PASSWORD", "hunter2"));

    assertThat(reader.sound(FULL).config().toString()).doesNotContain("5:abcdef", "hunter2");
  }

  @Test
  void a_token_sent_over_plain_http_to_another_machine_is_warned_of() throws IOException {
    var reader = new Reader(folder, Map.of("TOKEN", "5:abc", "PASSWORD", "p"));

    assertThat(reader.sound(FULL.replace("127.0.0.1:8082", "bot-api.lan")).warnings())
        .extracting(ConfigWarning::toString)
        .containsExactly(
            "supportbot.yaml:3: telegram.api-url: sends the token over the network unprotected;"
                + " use https there");
    assertThat(reader.sound(FULL).warnings()).isEmpty();
  }

  @Test
  void anchors_and_aliases_may_be_used() throws IOException {
    String yaml =
        """
        telegram: {token: "1:abc"}
        staff: {chat-id: -7}
        categories:
          - {key: a, title: &title {ru: Раз}}
          - {key: b, title: *title}
        operators: [{id: 1, name: Анна, role: admin}]
        """;

    assertThat(new Reader(folder).sound(yaml).config().categories())
        .extracting(category -> category.title().get(Locale.of("ru")))
        .containsExactly("Раз", "Раз");
  }
}
