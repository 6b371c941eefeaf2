package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentLimits.Refusal;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells what became of files: how many there are now, and which were not taken because of which
/// limit.
final class FileNotices {
  private final Desk desk;
  private final CustomerTexts texts;
  private final Labels labels;

  @Inject
  FileNotices(Desk desk, CustomerTexts texts, Labels labels) {
    this.desk = desk;
    this.texts = texts;
    this.labels = labels;
  }

  /// How many files there are, of how many.
  Html present(int files, Language language) {
    return texts.html(
        language,
        "files.present",
        Map.of("n", files, "max", desk.settings().tickets().attachments().maxFiles()));
  }

  /// A line for each file that is too large, and one for all that are too many; empty where none
  /// was refused.
  Html refused(List<Refusal> refusals, Language language) {
    Html lines = Html.EMPTY;
    List<String> tooMany = new ArrayList<>();
    int most = 0;
    for (Refusal refusal : refusals) {
      switch (refusal) {
        case Refusal.TooLarge(Attachment file, long maxFileBytes) ->
            lines =
                lines.line(
                    texts.html(
                        language,
                        "files.tooLarge",
                        Map.of(
                            "file", name(file, language),
                            "limit", labels.size(maxFileBytes, language))));
        case Refusal.TooMany(Attachment file, int maxFiles) -> {
          tooMany.add(name(file, language));
          most = maxFiles;
        }
      }
    }
    return tooMany.isEmpty()
        ? lines
        : lines.line(
            texts.html(
                language,
                "files.tooMany",
                Map.of(
                    "n", tooMany.size(), "files", String.join(", ", tooMany), "max", most)));
  }

  private String name(Attachment file, Language language) {
    return file.fileName()
        .map(name -> texts.plain(language, "file.named", Map.of("name", Shortened.line(60, name))))
        .orElseGet(() -> texts.plain(language, "file." + file.kind().name()));
  }
}
