package io.supportbot.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketDetails;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Instant TEN = Instant.parse("2024-12-25T10:00:00Z");
  private static final Instant LATER = TEN.plusSeconds(5);
  private static final CustomerId IVAN = new CustomerId(1);
  private static final CategoryKey TECH = new CategoryKey("tech");
  private static final Attachment PHOTO =
      new Attachment(
          AttachmentKind.PHOTO,
          new FileReference("telegram", "p1"),
          Optional.empty(),
          Optional.empty(),
          10,
          Optional.empty());

  private static Draft.AddingFiles complete() {
    return Draft.begin(IVAN, TEN)
        .choose(TECH, TEN)
        .describe(new Description("Не работает"), TEN)
        .choose(Priority.HIGH, TEN);
  }

  @Test
  void each_answer_leads_to_the_next_step() {
    Draft.ChoosingCategory first = Draft.begin(IVAN, TEN);
    Draft.Describing second = first.choose(TECH, TEN);
    Draft.ChoosingPriority third = second.describe(new Description("Не работает"), TEN);
    Draft.AddingFiles last = third.choose(Priority.HIGH, LATER);

    assertThat(List.of(first.step(), second.step(), third.step(), last.step()))
        .containsExactly(Step.values());
    assertThat(last.touchedAt()).isEqualTo(LATER);
  }

  @Test
  void a_draft_knows_at_every_step_when_it_was_begun() {
    Draft.AddingFiles last = complete();

    for (Draft draft :
        List.of(last, last.back(LATER), last.back(LATER).back(LATER).back(LATER))) {
      assertThat(draft.begunAt()).isEqualTo(TEN);
    }
  }

  @Test
  void going_back_leads_to_the_step_before_and_forgets_nothing() {
    Draft.AddingFiles complete = complete();
    Draft.ChoosingPriority third = complete.back(LATER);
    Draft.Describing second = third.back(LATER);
    Draft.ChoosingCategory first = second.back(LATER);

    assertThat(List.of(third.answers(), second.answers(), first.answers()))
        .containsOnly(complete.answers());
    assertThat(first.touchedAt()).isEqualTo(LATER);
  }

  @Test
  void another_answer_replaces_the_one_before() {
    Draft.Describing again =
        complete().back(TEN).back(TEN).back(TEN).choose(new CategoryKey("billing"), TEN);

    assertThat(again.answers().category()).contains(new CategoryKey("billing"));
    assertThat(again.answers().priority()).contains(Priority.HIGH);
  }

  @Test
  void files_are_taken_at_every_step_within_the_limits() {
    AttachmentLimits limits = new AttachmentLimits(1, 100);
    for (Draft draft : List.of(Draft.begin(IVAN, TEN), complete())) {
      Draft.Addition added = draft.add(List.of(PHOTO), limits, LATER);

      assertThat(added.draft().answers().files()).containsExactly(PHOTO);
      assertThat(added.draft().step()).isEqualTo(draft.step());
      assertThat(added.draft().touchedAt()).isEqualTo(LATER);
      assertThat(added.refused()).isEmpty();
    }
  }

  @Test
  void a_submitted_draft_is_a_ticket_with_all_that_was_given() {
    TicketNumber number = new TicketNumber(LocalDate.of(2024, 12, 25), 1);

    assertThat(complete().submit(number, LATER).ticket().details())
        .isEqualTo(
            new TicketDetails(
                number,
                IVAN,
                TECH,
                Priority.HIGH,
                new Description("Не работает"),
                List.of(),
                LATER));
  }

  @Test
  void a_stored_draft_is_restored_at_every_step() {
    Draft.AddingFiles complete = complete();
    for (Draft draft :
        List.of(
            complete,
            complete.back(TEN),
            complete.back(TEN).back(TEN),
            complete.back(TEN).back(TEN).back(TEN))) {
      assertThat(Draft.restore(
                  IVAN, draft.begunAt(), draft.step(), draft.answers(), draft.touchedAt()))
          .isEqualTo(draft);
    }
  }

  @Test
  void a_step_without_the_answers_it_needs_cannot_be() {
    for (Step step : List.of(Step.DESCRIPTION, Step.PRIORITY, Step.FILES)) {
      assertThatThrownBy(() -> Draft.restore(IVAN, TEN, step, Answers.NONE, TEN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must have a category");
    }
  }
}
