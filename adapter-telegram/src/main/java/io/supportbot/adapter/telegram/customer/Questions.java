package io.supportbot.adapter.telegram.customer;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.keyboard.Keyboard.Button;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.Shortened;
import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.Category;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.person.Language;
import io.supportbot.domain.ticket.Priority;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What each step of the dialogue asks, with which buttons, and how a question reads once it is
/// answered.
final class Questions {
  /// No text that is longer can be a button's, in UTF-16 units.
  static final int LONGEST_BUTTON = 128;

  private static final int KEPT_DESCRIPTION_LENGTH = 300;

  /// The picture that stands before a button's words.
  private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private final Desk desk;
  private final CustomerTexts texts;
  private final FileNotices files;
  private final Buttons buttons;

  @Inject
  Questions(Desk desk, CustomerTexts texts, FileNotices files, Buttons buttons) {
    this.desk = desk;
    this.texts = texts;
    this.files = files;
    this.buttons = buttons;
  }

  /// The message that asks what the draft's step wants to know.
  ///
  /// @param notice said before the question; may be empty
  Outgoing ask(Draft draft, Html notice, Visitor visitor) {
    return ask(draft, notice, List.of(), visitor);
  }

  /// The same with further buttons, one a row.
  Outgoing ask(Draft draft, Html notice, List<Button> further, Visitor visitor) {
    Html text = Lines.paragraphs(notice, question(draft, visitor.language()));
    return Outgoing.Say.to(
        visitor.chat(), text, keyboard(draft, further, visitor.language()));
  }

  /// A step's question with the answer that was given by a button.
  Html answered(Step step, String answer, Language language) {
    return settled(step, "dialogue.answered", answer, language);
  }

  /// A step's question that the customer went back from.
  Html left(Step step, Language language) {
    return settled(step, "dialogue.left", texts.back(language), language);
  }

  /// A step's question after which the customer cancelled.
  Html cancelled(Step step, Language language) {
    return settled(step, "dialogue.wasCancelled", texts.cancel(language), language);
  }

  private Html settled(Step step, String key, String answer, Language language) {
    return bare(step, language).line(texts.html(language, key, Map.of("answer", answer)));
  }

  private Html bare(Step step, Language language) {
    return texts.html(language, "ask." + step.name().toLowerCase(Locale.ROOT));
  }

  private Html question(Draft draft, Language language) {
    Html bare = bare(draft.step(), language);
    return draft instanceof Draft.Describing
        ? Lines.paragraphs(bare, descriptionOf(draft, language))
        : bare;
  }

  /// The beginning of the description, where there is one.
  Html descriptionOf(Draft draft, Language language) {
    return draft
        .answers()
        .description()
        .map(known -> Shortened.to(KEPT_DESCRIPTION_LENGTH, known.text()))
        .map(text -> texts.html(language, "describe.kept", Map.of("text", text)))
        .orElse(Html.EMPTY);
  }

  private Keyboard.Inline keyboard(Draft draft, List<Button> further, Language language) {
    List<List<Button>> rows = new ArrayList<>();
    switch (draft) {
      case Draft.ChoosingCategory _ -> {
        for (Category category : desk.settings().categories()) {
          rows.add(
              List.of(
                  new Button(
                      Labels.of(category, language),
                      of(draft, new Answer.ChooseCategory(category.key())))));
        }
      }
      case Draft.Describing describing -> {
        if (describing.answers().description().isPresent()) {
          rows.add(
              List.of(buttons.of(language, "describe.keep", of(draft, new Answer.KeepDescription()))));
        }
      }
      case Draft.ChoosingPriority _ -> {
        List<Button> row = new ArrayList<>();
        for (Priority priority : Priority.values()) {
          row.add(
              new Button(
                  texts.priority(language, priority), of(draft, new Answer.ChoosePriority(priority))));
        }
        rows.add(row);
      }
      case Draft.AddingFiles _ ->
          rows.add(List.of(buttons.of(language, "files.done", of(draft, new Answer.Done()))));
    }
    further.forEach(button -> rows.add(List.of(button)));
    rows.add(ways(draft, language));
    return new Keyboard.Inline(rows, true);
  }

  /// What the button under the draft's question means that says this, in whatever case and with or without its picture.
  Optional<Answer> named(Draft draft, String text, Language language) {
    String wanted = words(text, language);
    return keyboard(draft, List.of(), language).rows().stream()
        .flatMap(List::stream)
        .filter(_ -> !wanted.isEmpty())
        .filter(button -> words(button.text(), language).equals(wanted))
        .findFirst()
        .flatMap(
            button ->
                button.data() instanceof ForCustomer.OfDraft(var _, var answer)
                    ? Optional.of(answer)
                    : Optional.empty());
  }

  private static String words(String text, Language language) {
    return ORNAMENT
        .matcher(text.strip())
        .replaceFirst("")
        .toLowerCase(language.locale());
  }

  private List<Button> ways(Draft draft, Language language) {
    Step step = draft.step();
    Button cancel = new Button(texts.cancel(language), of(draft, new Answer.Cancel(step)));
    return step == Step.CATEGORY
        ? List.of(cancel)
        : List.of(new Button(texts.back(language), of(draft, new Answer.Back(step))), cancel);
  }

  private static ButtonData of(Draft draft, Answer answer) {
    return new ForCustomer.OfDraft(draft.begunAt(), answer);
  }

  /// The files a draft has, where it has any.
  Html filesOf(Draft draft, Language language) {
    int present = draft.answers().files().size();
    return present == 0 ? Html.EMPTY : files.present(present, language);
  }
}
