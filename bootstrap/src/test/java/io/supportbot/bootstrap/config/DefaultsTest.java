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

class DefaultsTest {

  @TempDir Path folder;

  @Test
  void the_smallest_file_gets_every_default() throws IOException {
    assertThat(new Reader(folder).sound(Reader.SMALLEST).config())
        .isEqualTo(
            new SupportBotConfig(
                new TelegramConfig(
                    new Secret("123456:TEST-token_1"),
                    URI.create("https://api.telegram.org"),
                    new RateLimitsConfig(30, 1, 20)),
                new LocaleConfig(Locale.of("ru"), ZoneId.of("Europe/Moscow")),
                folder.resolve("data"),
                Optional.empty(),
                new StaffConfig(
                    -1001, StaffConfig.Topics.AUTO, StaffConfig.Replies.REPLY_ONLY),
                List.of(new OperatorConfig(1001, "Анна", OperatorConfig.Role.ADMIN, List.of())),
                List.of(
                    new CategoryConfig(
                        "tech",
                        Optional.empty(),
                        Map.of(Locale.of("ru"), "Технические проблемы"))),
                new TicketsConfig(
                    Duration.ofDays(7), Duration.ofDays(14), Duration.ofDays(1), 10, 20L << 20),
                new LimitsConfig(20, 5),
                new SecurityConfig(true, Optional.empty())));
  }

  @Test
  void an_operator_is_no_admin_unless_the_file_says_so() throws IOException {
    var sound = new Reader(folder).sound(Reader.SMALLEST.replace(", role: admin", ""));

    assertThat(sound.config().operators())
        .extracting(OperatorConfig::role)
        .containsExactly(OperatorConfig.Role.OPERATOR);
    assertThat(sound.warnings())
        .extracting(ConfigWarning::toString)
        .containsExactly(
            "supportbot.yaml:3: operators: name no admin; give one of them `role: admin`");
  }
}
