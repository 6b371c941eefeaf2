package io.supportbot.bootstrap.config;

import static io.supportbot.bootstrap.config.Key.defaulting;
import static io.supportbot.bootstrap.config.Key.notYet;
import static io.supportbot.bootstrap.config.Key.optional;
import static io.supportbot.bootstrap.config.Key.part;
import static io.supportbot.bootstrap.config.Key.required;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every key of `supportbot.yaml`: its type, default and purpose. The only place that knows them.
final class SupportBotKeys {

  private SupportBotKeys() {}

  private static final Duration LONGEST = Duration.ofDays(3650);

  // the languages the bot has texts for
  static final Scalar<String> LANGUAGE = Scalars.choice(ordered("ru", "ru", "en", "en"));

  static final Scalar<String> CATEGORY_KEY =
      Scalars.matching(
          "[A-Za-z0-9_-]{1,32}", "1 to 32 Latin letters, digits, _ or -, as in a deep link");

  private static final Scalar<Integer> RATE = Scalars.count(0, 10_000);
  private static final Key<Integer> PER_SECOND =
      defaulting("per-second", RATE, "30", "messages a second in all; 0 = no limit");
  private static final Key<Integer> PER_CHAT_PER_SECOND =
      defaulting("per-chat-per-second", RATE, "1", "messages a second to one chat; 0 = no limit");
  private static final Key<Integer> PER_GROUP_PER_MINUTE =
      defaulting(
          "per-group-per-minute", RATE, "20", "messages a minute to one group; 0 = no limit");
  private static final Key<RateLimitsConfig> RATE_LIMITS =
      part(
          "rate-limits",
          Section.of(
              values ->
                  new RateLimitsConfig(
                      values.get(PER_SECOND),
                      values.get(PER_CHAT_PER_SECOND),
                      values.get(PER_GROUP_PER_MINUTE)),
              PER_SECOND,
              PER_CHAT_PER_SECOND,
              PER_GROUP_PER_MINUTE),
          "what the bot sends at most");

  private static final Key<Secret> TOKEN =
      required("token", Scalars.TOKEN_OF_BOT, "the token that @BotFather gave the bot");
  private static final Key<URI> API_URL =
      defaulting(
          "api-url",
          Scalars.WEB_ADDRESS,
          "https://api.telegram.org",
          "the root of the Bot API server");
  private static final Key<String> UPDATES =
      defaulting(
          "updates",
          Scalars.choice(
              Map.of("long-polling", "long-polling"),
              Map.of(
                  "webhook",
                  "this version can't take updates by webhook yet; remove telegram.updates or write"
                      + " long-polling")),
          "long-polling",
          "how updates come from Telegram");
  private static final Key<TelegramConfig> TELEGRAM =
      part(
          "telegram",
          Section.of(
              values ->
                  new TelegramConfig(
                      values.get(TOKEN), values.get(API_URL), values.get(RATE_LIMITS)),
              TOKEN,
              API_URL,
              UPDATES,
              RATE_LIMITS,
              notYet(
                  "webhook",
                  LaterKeys.TELEGRAM_WEBHOOK,
                  "webhooks from Telegram",
                  "where Telegram sends updates to")),
          "the bot's account");

  private static final Key<String> DEFAULT_LOCALE =
      defaulting(
          "default", LANGUAGE, "ru", "the language of those whose Telegram speaks another one");
  private static final Key<ZoneId> ZONE =
      defaulting(
          "time-zone",
          Scalars.TIME_ZONE,
          "Europe/Moscow",
          "the zone of the desk: ticket numbers start anew at its midnight");
  private static final Key<LocaleConfig> LOCALE =
      part(
          "locale",
          Section.of(
              values ->
                  new LocaleConfig(Locale.of(values.get(DEFAULT_LOCALE)), values.get(ZONE)),
              DEFAULT_LOCALE,
              ZONE),
          "language and time");

  private static final Key<Path> DATA_DIR =
      defaulting(
          "data-dir",
          Scalars.FILE_PATH,
          "./data",
          "the desk's only folder: embedded PostgreSQL, keys, attachments");

  private static final Key<String> DATABASE_URL =
      required(
          "url",
          Scalars.matching(
                  "jdbc:postgresql:(?!.*(?i:password|user)=).+",
                  "a JDBC URL such as jdbc:postgresql://db/supportbot, without user and password")
              .asSecret(),
          "the JDBC URL of the database");
  private static final Key<String> DATABASE_USER =
      required("user", Scalars.line(63), "the database user");
  private static final Key<Secret> DATABASE_PASSWORD =
      optional("password", Scalars.SECRET, "none", "the database user's password");
  private static final Key<DatabaseConfig> DATABASE =
      optional(
          "database",
          Section.of(
              values ->
                  new DatabaseConfig(
                      values.get(DATABASE_URL),
                      values.get(DATABASE_USER),
                      values.find(DATABASE_PASSWORD)),
              DATABASE_URL,
              DATABASE_USER,
              DATABASE_PASSWORD),
          "the embedded PostgreSQL",
          "an external PostgreSQL 15 or newer");

  private static final Key<StaffConfig> STAFF =
      part("staff", PeopleKeys.STAFF, "the operators' group");

  private static final Key<List<OperatorConfig>> OPERATORS =
      required(
          "operators",
          new Listing<>(PeopleKeys.OPERATOR, "operators"),
          "who may work tickets, at least one operator");

  private static final Key<List<CategoryConfig>> CATEGORIES =
      required(
          "categories",
          new Listing<>(PeopleKeys.CATEGORY, "categories"),
          "what tickets are about, at least one category");

  private static final Key<Duration> AUTO_CLOSE_AFTER =
      span("auto-close-after", "7d", "a solved ticket closes for good after this silence");
  private static final Key<Duration> REOPEN_WITHIN =
      span("reopen-within", "14d", "how long a customer may reopen a solved ticket");
  private static final Key<Duration> DRAFT_EXPIRES_AFTER =
      span("draft-expires-after", "1d", "an unfinished ticket is dropped after this silence");
  private static final Key<Integer> MAX_FILES =
      defaulting("max-files", Scalars.count(1, 10), "10", "files on a new ticket");
  private static final Key<Long> MAX_FILE_SIZE =
      defaulting(
          "max-file-size",
          Scalars.size(20),
          "20MB",
          "the largest file; bots cannot download more than 20MB");
  private static final Key<TicketsConfig> TICKETS =
      part(
          "tickets",
          Section.of(
              values ->
                  new TicketsConfig(
                      values.get(AUTO_CLOSE_AFTER),
                      values.get(REOPEN_WITHIN),
                      values.get(DRAFT_EXPIRES_AFTER),
                      values.get(MAX_FILES),
                      values.get(MAX_FILE_SIZE)),
              AUTO_CLOSE_AFTER,
              REOPEN_WITHIN,
              DRAFT_EXPIRES_AFTER,
              MAX_FILES,
              MAX_FILE_SIZE),
          "how tickets live");

  private static final Key<Integer> MESSAGES_PER_MINUTE =
      defaulting(
          "messages-per-minute", Scalars.count(1, 1_000_000), "20", "messages of one customer");
  private static final Key<Integer> NEW_TICKETS_PER_HOUR =
      defaulting(
          "new-tickets-per-hour", Scalars.count(1, 1_000_000), "5", "new tickets of one customer");
  private static final Key<LimitsConfig> LIMITS =
      part(
          "limits",
          Section.of(
              values ->
                  new LimitsConfig(
                      values.get(MESSAGES_PER_MINUTE), values.get(NEW_TICKETS_PER_HOUR)),
              MESSAGES_PER_MINUTE,
              NEW_TICKETS_PER_HOUR),
          "what one customer may do at most");

  private static final Key<Boolean> ENCRYPTION =
      defaulting("encryption", Scalars.FLAG, "true", "encrypts confidential data at rest");
  private static final Key<Path> KEY_FILE =
      optional("key-file", Scalars.FILE_PATH, "keys in `data-dir`", "the file with the keys");
  private static final Key<SecurityConfig> SECURITY =
      part(
          "security",
          Section.of(
              values -> new SecurityConfig(values.get(ENCRYPTION), values.find(KEY_FILE)),
              ENCRYPTION,
              KEY_FILE,
              notYet(
                  "retention",
                  LaterKeys.RETENTION,
                  "deletion of old data by itself",
                  "how long closed tickets and the audit log are kept")),
          "how data is protected");

  /// The whole file.
  static final Section<SupportBotConfig> FILE =
      Section.of(
          values ->
              new SupportBotConfig(
                  values.get(TELEGRAM),
                  values.get(LOCALE),
                  values.get(DATA_DIR),
                  values.find(DATABASE),
                  values.get(STAFF),
                  values.get(OPERATORS),
                  values.get(CATEGORIES),
                  values.get(TICKETS),
                  values.get(LIMITS),
                  values.get(SECURITY)),
          TELEGRAM,
          LOCALE,
          DATA_DIR,
          DATABASE,
          STAFF,
          OPERATORS,
          CATEGORIES,
          LaterKeys.CANNED_REPLIES,
          LaterKeys.SLA,
          LaterKeys.ASSIGNMENT,
          TICKETS,
          LaterKeys.REPORTS,
          LIMITS,
          SECURITY,
          LaterKeys.HTTP,
          LaterKeys.WEBHOOKS,
          LaterKeys.CRM,
          LaterKeys.SHEETS);

  /// Where in the file a key of this name belongs.
  static Optional<String> homeOf(String name) {
    var homes = new HashMap<String, String>();
    FILE.keys()
        .forEach(
            key -> {
              homes.put(key.name(), "the top level");
              if (key.shape() instanceof Section<?> section) {
                section.keys().forEach(inner -> homes.putIfAbsent(inner.name(), key.name()));
              }
            });
    return Optional.ofNullable(homes.get(name));
  }

  static <T> Map<String, T> ordered(String first, T one, String second, T two) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, two);
    return map;
  }

  private static Key<Duration> span(String name, String text, String purpose) {
    return defaulting(name, Scalars.duration(Duration.ofSeconds(1), LONGEST), text, purpose);
  }
}
