package io.supportbot.adapter.telegram.client;

import com.pengrad.telegrambot.model.ResponseParameters;
import io.supportbot.adapter.telegram.client.Failure.Gone;
import io.supportbot.adapter.telegram.client.Failure.Missing;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every error answer of Telegram that matters, by its code and words. Words are compared in lower case, since the server writes them both ways.
final class Failures {
  private static final Duration WAIT_WHEN_UNSAID = Duration.ofSeconds(5);
  private static final Pattern RETRY_AFTER = Pattern.compile("retry after (\\d{1,7})");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final int MOST_WORDS = 200;

  /// The first entry whose words occur in the answer decides.
  private static final List<Map.Entry<String, Failure>> ABSENCES =
      List.of(
          gone("blocked by the user", Gone.How.BLOCKED),
          gone("user_is_blocked", Gone.How.BLOCKED),
          gone("user is deactivated", Gone.How.DEACTIVATED),
          gone("input_user_deactivated", Gone.How.DEACTIVATED),
          gone("bot was kicked", Gone.How.NOT_A_MEMBER),
          gone("bot is not a member", Gone.How.NOT_A_MEMBER),
          gone("chat was deleted", Gone.How.DELETED),
          gone("can't initiate conversation", Gone.How.NOT_FOUND),
          gone("can't send messages to bots", Gone.How.NOT_FOUND),
          gone("chat not found", Gone.How.NOT_FOUND),
          gone("user not found", Gone.How.NOT_FOUND),
          gone("peer_id_invalid", Gone.How.NOT_FOUND),
          missing("message to edit not found", Missing.What.MESSAGE),
          missing("message to react not found", Missing.What.MESSAGE),
          missing("message to delete not found", Missing.What.MESSAGE),
          missing("message_id_invalid", Missing.What.MESSAGE),
          missing("message to be replied not found", Missing.What.REPLIED),
          missing("message to reply not found", Missing.What.REPLIED),
          missing("replied message not found", Missing.What.REPLIED),
          missing("reply_message_id_invalid", Missing.What.REPLIED),
          missing("message thread not found", Missing.What.THREAD),
          missing("topic_deleted", Missing.What.THREAD),
          missing("topic_id_invalid", Missing.What.THREAD),
          Map.entry("message is not modified", new Failure.Same()),
          Map.entry("message_not_modified", new Failure.Same()),
          Map.entry("topic_not_modified", new Failure.Same()),
          Map.entry("query is too old", new Failure.Expired()),
          Map.entry("query_id_invalid", new Failure.Expired()));

  private static final List<Map.Entry<String, Refused.Why>> REFUSALS =
      List.of(
          Map.entry("can't parse entities", Refused.Why.MARKUP),
          Map.entry("can't parse messageentity", Refused.Why.MARKUP),
          Map.entry("at utf-16 offset", Refused.Why.MARKUP),
          Map.entry("message is too long", Refused.Why.TOO_LONG),
          Map.entry("message_too_long", Refused.Why.TOO_LONG),
          Map.entry("text is too long", Refused.Why.TOO_LONG),
          Map.entry("caption is too long", Refused.Why.TOO_LONG),
          Map.entry("no text in the message to edit", Refused.Why.NO_TEXT),
          Map.entry("message can't be edited", Refused.Why.NOT_EDITABLE),
          Map.entry("no caption in the message to edit", Refused.Why.NOT_EDITABLE),
          Map.entry("voice_messages_forbidden", Refused.Why.VOICE_FORBIDDEN),
          Map.entry("wrong file identifier", Refused.Why.FILE),
          Map.entry("wrong remote file", Refused.Why.FILE),
          Map.entry("can't use file of type", Refused.Why.FILE),
          Map.entry("file_reference", Refused.Why.FILE),
          Map.entry("topic_closed", Refused.Why.TOPIC_CLOSED),
          Map.entry("chat is not a forum", Refused.Why.NO_FORUM),
          Map.entry("chat is not a supergroup forum", Refused.Why.NO_FORUM),
          Map.entry("not enough rights", Refused.Why.NO_RIGHTS),
          Map.entry("no write access", Refused.Why.NO_RIGHTS),
          Map.entry("need administrator rights", Refused.Why.NO_RIGHTS),
          Map.entry("chat_write_forbidden", Refused.Why.NO_RIGHTS),
          Map.entry("chat_restricted", Refused.Why.NO_RIGHTS),
          Map.entry("chat_admin_required", Refused.Why.NO_RIGHTS),
          Map.entry("webhook is active", Refused.Why.WEBHOOK_ACTIVE));

  private Failures() {}

  /// What an answer that is not `ok` means.
  static Failure of(
      int code, @Nullable String description, @Nullable ResponseParameters parameters) {
    String words = description == null ? "" : description.toLowerCase(Locale.ROOT);
    if (parameters != null && parameters.migrateToChatId() != null) {
      return new Failure.Moved(parameters.migrateToChatId());
    }
    if (code == 429) {
      return new Failure.Wait(waiting(words, parameters));
    }
    if (code < 400 || code >= 500) {
      return new Failure.Unclear("Telegram answered " + code);
    }
    for (Map.Entry<String, Failure> absence : ABSENCES) {
      if (words.contains(absence.getKey())) {
        return absence.getValue();
      }
    }
    return new Refused(why(code, words), code + " " + withoutQuotes(description));
  }

  private static Refused.Why why(int code, String words) {
    for (Map.Entry<String, Refused.Why> refusal : REFUSALS) {
      if (words.contains(refusal.getKey())) {
        return refusal.getValue();
      }
    }
    return switch (code) {
      case 401, 421 -> Refused.Why.TOKEN;
      // an unknown method is our own mistake, anything else that is not found is the bot itself
      case 404 -> words.contains("method not found") ? Refused.Why.OTHER : Refused.Why.TOKEN;
      case 409 -> Refused.Why.OTHER_POLLER;
      case 403 -> Refused.Why.NO_RIGHTS;
      default -> Refused.Why.OTHER;
    };
  }

  private static Duration waiting(String words, @Nullable ResponseParameters parameters) {
    if (parameters != null && parameters.retryAfter() != null) {
      return Duration.ofSeconds(Math.max(1, parameters.retryAfter()));
    }
    Matcher said = RETRY_AFTER.matcher(words);
    return said.find()
        ? Duration.ofSeconds(Math.max(1, Long.parseLong(said.group(1))))
        : WAIT_WHEN_UNSAID;
  }

  /// Telegram quotes what it did not like, and that may be what a person wrote.
  private static String withoutQuotes(@Nullable String description) {
    String words =
        QUOTED.matcher(Optional.ofNullable(description).orElse("")).replaceAll("\"…\"");
    return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
  }

  private static Map.Entry<String, Failure> gone(String words, Gone.How how) {
    return Map.entry(words, new Gone(how));
  }

  private static Map.Entry<String, Failure> missing(String words, Missing.What what) {
    return Map.entry(words, new Missing(what));
  }
}
