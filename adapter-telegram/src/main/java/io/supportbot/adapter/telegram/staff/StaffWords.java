package io.supportbot.adapter.telegram.staff;

import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.IcuTexts;
import io.supportbot.adapter.telegram.text.Moments;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.adapter.telegram.text.Texts;
import io.supportbot.application.access.Refusal;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.Operator;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.Status;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the staff reads, in the desk's own language.
final class StaffWords {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_FILE_NAME = 60;

  private final Texts own = IcuTexts.load("staff");
  private final Texts common = IcuTexts.load("common");
  private final Desk desk;

  @Inject
  StaffWords(Desk desk) {
    this.desk = desk;
  }

  Html html(String key, Map<String, ?> arguments) {
    return own.html(language(), key, arguments);
  }

  Html html(String key) {
    return html(key, Map.of());
  }

  String plain(String key, Map<String, ?> arguments) {
    return own.plain(language(), key, arguments);
  }

  String plain(String key) {
    return plain(key, Map.of());
  }

  /// Why something was not done.
  Html html(Refusal refusal) {
    return Html.of(plain(refusal));
  }

  /// Why something was not done, within the 200 characters of an answer to a press.
  String plain(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed _ -> plain("refused.not-allowed");
      case Refusal.NoSuchTicket(var number) ->
          plain("refused.no-such-ticket", Map.of("number", number.toString()));
      case Refusal.NotInThisState(var present) ->
          plain(
              "refused.state",
              Map.of("number", present.number().toString(), "status", status(present.status())));
    };
  }

  /// Which files were not taken and why, a line each; empty where all were.
  Optional<Html> refused(List<AttachmentLimits.Refusal> files) {
    return files.stream().map(this::refused).reduce(Html::line);
  }

  private Html refused(AttachmentLimits.Refusal refusal) {
    String name =
        refusal
            .file()
            .fileName()
            .map(given -> Shortened.line(LONGEST_FILE_NAME, given))
            .orElseGet(() -> plain("files.unnamed"));
    return switch (refusal) {
      case AttachmentLimits.Refusal.TooLarge(_, var maxBytes) ->
          html("files.too-large", Map.of("name", name, "max", maxBytes / (double) (1 << 20)));
      case AttachmentLimits.Refusal.TooMany(_, var max) ->
          html("files.too-many", Map.of("name", name, "max", max));
    };
  }

  /// The button back to where one came from.
  String back() {
    return plain("button.back", Map.of("back", common.plain(language(), "back")));
  }

  String status(Status status) {
    return common.plain(language(), "status." + status.name());
  }

  String priority(Priority priority) {
    return common.plain(language(), "priority." + priority.name());
  }

  /// The coloured dot that the priority's name begins with.
  String priorityMark(Priority priority) {
    return priority(priority).split(" ", 2)[0];
  }

  /// Emoji and title; the key of a category that the desk no longer has.
  String category(CategoryKey key) {
    return desk.settings()
        .category(key)
        .map(c -> Shortened.line(LONGEST_NAME, c.emoji() + " " + c.title(language())))
        .orElse(key.value());
  }

  /// The operator's name; the number of one who has left the desk.
  String operator(OperatorId id) {
    return desk.settings()
        .operator(id)
        .map(Operator::name)
        .map(name -> Shortened.line(LONGEST_NAME, name))
        .orElseGet(() -> plain("operator.unknown", Map.of("id", Long.toString(id.value()))));
  }

  /// The operator's name so that Telegram notifies them.
  Html mention(OperatorId id) {
    return new Html(
        "<a href=\"tg://user?id=" + id.value() + "\">" + Html.of(operator(id)) + "</a>");
  }

  /// A moment as the desk's clock on the wall shows it.
  String time(Instant at) {
    return Moments.dateTime(language(), desk.settings().zone(), at);
  }

  private Language language() {
    return desk.settings().language();
  }
}
