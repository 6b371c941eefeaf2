package io.supportbot.bootstrap.config;

import static io.supportbot.bootstrap.config.Key.defaulting;
import static io.supportbot.bootstrap.config.Key.notYet;
import static io.supportbot.bootstrap.config.Key.notYetUnlessDisabled;
import static io.supportbot.bootstrap.config.Key.optional;
import static io.supportbot.bootstrap.config.Key.part;

import java.time.Duration;
import java.util.Map;

/// Keys of parts that this version does not have. They are known, so that they can be refused by
/// name instead of being ignored.
final class LaterKeys {

  private LaterKeys() {}

  private static final Scalar<String> LINE = Scalars.line(256);
  private static final Scalar<String> ADDRESS =
      Scalars.matching("https?://\\S+", "an address that starts with https:// or http://")
          .asSecret();
  private static final Scalar<Duration> SPAN =
      Scalars.duration(Duration.ofSeconds(1), Duration.ofDays(3650));
  private static final Scalar<Long> ID = Scalars.whole(1, Long.MAX_VALUE);
  private static final Scalar<String> AGE =
      Scalars.matching("[1-9][0-9]{0,3}[dy]", "an age such as 90d or 3y");
  private static final Scalar<String> STATUS =
      Scalars.matching(
          "open|in-progress|resolved|rejected", "open, in-progress, resolved or rejected");
  private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)";

  static final Section<?> TELEGRAM_WEBHOOK =
      Section.unused(some("url", ADDRESS), some("secret-token", Scalars.SECRET));

  static final Section<?> RETENTION =
      Section.unused(some("closed-tickets", AGE), some("audit", AGE));

  static final Key<?> CANNED_REPLIES =
      notYet(
          "canned-replies",
          new Listing<>(
              Section.unused(
                  some("key", SupportBotKeys.CATEGORY_KEY),
                  some("title", new Entries<>(SupportBotKeys.LANGUAGE, Scalars.line(64))),
                  some("text", new Entries<>(SupportBotKeys.LANGUAGE, Scalars.text(4096))),
                  some(
                      "categories",
                      new Listing<>(SupportBotKeys.CATEGORY_KEY, "keys of categories")),
                  some("public", Scalars.FLAG),
                  some(
                      "macro",
                      Section.unused(
                          some("status", STATUS), some("tags", new Listing<>(LINE, "tags"))))),
              "canned replies"),
          "canned replies",
          "answers to use again");

  private static final Section<?> TARGET =
      Section.unused(some("first-reply", SPAN), some("solution", SPAN));

  static final Key<?> SLA =
      notYet(
          "sla",
          Section.unused(
              some(
                  "calendar",
                  Section.unused(
                      some(
                          "hours",
                          new Entries<>(
                              Scalars.matching(
                                  DAY + "(-" + DAY + ")?", "a day or days such as sat or mon-fri"),
                              new Listing<>(
                                  Scalars.matching(
                                      CLOCK + "-" + "(" + CLOCK + "|24:00)",
                                      "a period such as 09:00-18:00"),
                                  "periods"))),
                      some(
                          "holidays",
                          new Listing<>(
                              Scalars.matching(
                                  "[0-9]{4}-[0-9]{2}-[0-9]{2}", "a date such as 2026-12-31"),
                              "dates")))),
              some(
                  "targets",
                  Section.unused(
                      some("high", TARGET), some("medium", TARGET), some("low", TARGET))),
              some(
                  "reminders",
                  Section.unused(
                      some("at", new Listing<>(Scalars.count(1, 1000), "percentages")),
                      some("repeat", SPAN)))),
          "SLA",
          "targets for answers and solutions");

  private static final String MANUAL_ONLY =
      "this version can't assign tickets by itself yet; remove assignment.mode or write manual";

  static final Key<?> ASSIGNMENT =
      part(
          "assignment",
          Section.unused(
              defaulting(
                  "mode",
                  Scalars.choice(
                      Map.of("manual", "manual"),
                      Map.of("round-robin", MANUAL_ONLY, "least-loaded", MANUAL_ONLY)),
                  "manual",
                  "how tickets find their operator"),
              notYet(
                  "return-after",
                  SPAN,
                  "return of unanswered tickets to the queue",
                  "a ticket without a reply goes back to the queue")),
          "who gets a ticket");

  static final Key<?> REPORTS =
      notYet(
          "reports",
          Section.unused(
              some("daily", Scalars.matching(CLOCK, "a time such as 09:00")),
              some(
                  "weekly",
                  Scalars.matching(DAY + " " + CLOCK, "a day and a time such as mon 09:00"))),
          "reports",
          "when reports are sent");

  static final Key<?> HTTP =
      notYet(
          "http",
          Section.unused(
              some("listen", Scalars.matching("\\S+:[0-9]{1,5}", "as 127.0.0.1:8081")),
              some(
                  "clients",
                  new Listing<>(
                      Section.unused(
                          some("name", LINE),
                          some(
                              "token-sha256",
                              Scalars.matching("[0-9a-f]{64}", "64 hexadecimal digits").asSecret()),
                          some("scopes", new Listing<>(LINE, "scopes"))),
                      "clients"))),
          "HTTP",
          "REST API, health and dashboard");

  static final Key<?> WEBHOOKS =
      notYet(
          "webhooks",
          new Listing<>(
              Section.unused(
                  some("name", LINE),
                  some("url", ADDRESS),
                  some("secret", Scalars.SECRET),
                  some("events", new Listing<>(LINE, "events")),
                  some("allow-addresses", new Listing<>(LINE, "addresses"))),
              "webhooks"),
          "webhooks",
          "who else is told of events");

  static final Key<?> CRM =
      part(
          "crm",
          Section.unused(
              notYetUnlessDisabled(
                  "amocrm",
                  Section.unused(
                      some("enabled", Scalars.FLAG),
                      some("base-url", ADDRESS),
                      some("token", Scalars.SECRET),
                      some("pipeline-id", ID),
                      some("status-map", new Entries<>(STATUS, ID))),
                  "amoCRM",
                  "tickets become leads in amoCRM"),
              notYetUnlessDisabled(
                  "bitrix24",
                  Section.unused(
                      some("enabled", Scalars.FLAG),
                      some("webhook-url", ADDRESS),
                      some("entity", LINE),
                      some("stage-map", new Entries<>(STATUS, LINE))),
                  "Bitrix24",
                  "tickets become deals in Bitrix24")),
          "customer databases");

  static final Key<?> SHEETS =
      notYetUnlessDisabled(
          "sheets",
          Section.unused(
              some("enabled", Scalars.FLAG),
              some("spreadsheet-id", Scalars.matching(".{0,256}", "the id of a spreadsheet")),
              some("credentials-file", Scalars.FILE_PATH),
              some("sheet", LINE)),
          "Google Sheets",
          "one row per ticket in Google Sheets");

  private static <T> Key<T> some(String name, Shape<T> shape) {
    return optional(name, shape, "", "");
  }
}
