package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.draft.FillDraft.Result;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.TextProblem;
import jakarta.inject.Inject;
import java.util.Map;

/// What is said before a question of the dialogue: what became of the last answer.
final class DialogueNotices {
  private final FileNotices files;
  private final Questions questions;
  private final Labels labels;
  private final CustomerTexts texts;

  @Inject
  DialogueNotices(
      FileNotices files, Questions questions, Labels labels, CustomerTexts texts) {
    this.files = files;
    this.questions = questions;
    this.labels = labels;
    this.texts = texts;
  }

  /// Files that were refused, and how many there are where some were kept or are being asked for.
  Html files(Result.At at, Language language) {
    boolean showFiles = at.keptFiles() > 0 || at.draft().step() == Step.FILES;
    return Lines.of(
        files.refused(at.refusedFiles(), language),
        showFiles ? questions.filesOf(at.draft(), language) : Html.EMPTY);
  }

  /// The category that is chosen.
  Html chosen(CategoryKey category, Language language) {
    return texts.html(
        language, "category.chosen", Map.of("category", labels.category(category, language)));
  }

  /// Why a text is no description, and what became of the files that came with it.
  Html bad(Result.BadDescription bad, Language language) {
    Html problem =
        switch (bad.problem()) {
          case TextProblem.EMPTY -> texts.html(language, "describe.empty");
          case TextProblem.TOO_LONG ->
              texts.html(language, "describe.tooLong", Map.of("max", bad.maxLength()));
        };
    return Lines.of(
        problem,
        files.refused(bad.refusedFiles(), language),
        questions.filesOf(bad.draft(), language));
  }

  /// Words that were not asked for are kept, and what is asked for is still missing.
  Html joined(Draft draft, Language language) {
    boolean first = draft.answers().words().size() == 1;
    return Lines.of(
        texts.html(language, first ? "joined.first" : "joined"),
        draft.step() == Step.FILES ? questions.filesOf(draft, language) : wrong(language));
  }

  /// What the step wants instead.
  Html wrong(Language language) {
    return texts.html(language, "wrong.wantsButton");
  }

  /// When the next ticket is possible.
  Html tooMany(Result.TooManyTickets tooMany, Language language) {
    return texts.html(
        language,
        "tooManyTickets",
        Map.of("n", tooMany.perHour(), "after", labels.after(tooMany.waitFor(), language)));
  }
}
