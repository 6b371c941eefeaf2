package io.supportbot.bootstrap.config;

import static io.supportbot.bootstrap.config.Key.defaulting;
import static io.supportbot.bootstrap.config.Key.optional;
import static io.supportbot.bootstrap.config.Key.required;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The keys about who works tickets and how they are sorted.
final class PeopleKeys {

  private PeopleKeys() {}

  // Telegram promises that ids fit 52 bits
  private static final long LARGEST_ID = (1L << 52) - 1;

  private static final Key<Long> CHAT_ID =
      required(
          "chat-id",
          Scalars.whole(-LARGEST_ID, -1)
              .described("the id of a group, a negative whole number such as -1001234567890"),
          "the id of the operators' group; ids of groups are negative");
  private static final Key<StaffConfig.Topics> TOPICS =
      defaulting(
          "topics",
          Scalars.choice(
              SupportBotKeys.ordered(
                  "auto", StaffConfig.Topics.AUTO, "never", StaffConfig.Topics.NEVER)),
          "auto",
          "a topic per ticket where the group is a forum, or never");
  private static final Key<StaffConfig.Replies> REPLIES =
      defaulting(
          "replies",
          Scalars.choice(
              SupportBotKeys.ordered(
                  "reply-only",
                  StaffConfig.Replies.REPLY_ONLY,
                  "every-message",
                  StaffConfig.Replies.EVERY_MESSAGE)),
          "reply-only",
          "which messages of operators go out to the customer: answers to the bot's messages alone, or everything in a ticket's topic that does not answer a colleague");

  static final Section<StaffConfig> STAFF =
      Section.of(
          values -> new StaffConfig(values.get(CHAT_ID), values.get(TOPICS), values.get(REPLIES)),
          CHAT_ID,
          TOPICS,
          REPLIES);

  private static final Key<Long> OPERATOR_ID =
      required("id", Scalars.whole(1, LARGEST_ID)
              .described("a Telegram user id, a positive whole number such as 123456789"),
          "the operator's Telegram user id");
  private static final Key<String> OPERATOR_NAME =
      required("name", Scalars.line(64), "the name that customers see");
  private static final Key<OperatorConfig.Role> ROLE =
      defaulting(
          "role",
          Scalars.choice(
              SupportBotKeys.ordered(
                  "operator", OperatorConfig.Role.OPERATOR, "admin", OperatorConfig.Role.ADMIN)),
          "operator",
          "what the operator may do");
  private static final Key<List<String>> OPERATOR_CATEGORIES =
      optional(
          "categories",
          new Listing<>(SupportBotKeys.CATEGORY_KEY, "keys of categories"),
          "all categories",
          "keys of the categories this operator works");

  static final Section<OperatorConfig> OPERATOR =
      Section.of(
          values ->
              new OperatorConfig(
                  values.get(OPERATOR_ID),
                  values.get(OPERATOR_NAME),
                  values.get(ROLE),
                  values.find(OPERATOR_CATEGORIES).orElse(List.of())),
          OPERATOR_ID,
          OPERATOR_NAME,
          ROLE,
          OPERATOR_CATEGORIES);

  private static final Key<String> CATEGORY_KEY =
      required("key", SupportBotKeys.CATEGORY_KEY, "the short name of the category");
  private static final Key<String> EMOJI =
      optional("emoji", Scalars.line(16), "none", "stands before the title");
  private static final Key<Map<String, String>> TITLE =
      required(
          "title",
          new Entries<>(SupportBotKeys.LANGUAGE, Scalars.line(64)),
          "the title by language, `locale.default` among them");

  static final Section<CategoryConfig> CATEGORY =
      Section.of(
          values ->
              new CategoryConfig(
                  values.get(CATEGORY_KEY), values.find(EMOJI), byLocale(values.get(TITLE))),
          CATEGORY_KEY,
          EMOJI,
          TITLE);

  private static Map<Locale, String> byLocale(Map<String, String> byLanguage) {
    return byLanguage.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(entry -> Locale.of(entry.getKey()), Map.Entry::getValue));
  }
}
