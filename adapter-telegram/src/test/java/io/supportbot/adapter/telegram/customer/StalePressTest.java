package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.Answer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StalePressTest {
  private static final String STALE =
      "Эта кнопка уже не действует. Пользуйтесь самым новым сообщением.";

  private final PrivateChat chat = new PrivateChat();
  private int describing;
  private Instant begunAt = Instant.EPOCH;

  @BeforeEach
  void at_the_priority_with_the_older_question_still_there() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
    describing = chat.newestId();
    chat.write("Не работает вход в систему");
    begunAt = chat.store.drafts().find(chat.ivan()).orElseThrow().begunAt();
  }

  @Test
  void an_answer_to_another_step_changes_nothing_and_loses_its_buttons() {
    press(new Answer.ChooseCategory(new CategoryKey("billing")));

    nothingHappened();
    assertThat(chat.shown(describing)).isEqualTo("Опишите проблему подробно...");
  }

  @Test
  void going_back_from_an_older_question_changes_nothing() {
    press(new Answer.Back(Step.DESCRIPTION));

    nothingHappened();
  }

  @Test
  void cancelling_at_an_older_question_keeps_the_draft() {
    press(new Answer.Cancel(Step.DESCRIPTION));

    nothingHappened();
    assertThat(chat.store.drafts().find(chat.ivan())).isPresent();
  }

  @Test
  void being_done_before_the_end_changes_nothing() {
    press(new Answer.Done());

    nothingHappened();
  }

  @Test
  void a_button_after_the_end_changes_nothing() {
    chat.write("/cancel");

    press(new Answer.ChoosePriority(Priority.HIGH));

    nothingHappened();
  }

  @Test
  void a_button_of_the_staff_means_nothing_here() {
    chat.press(
        describing, new ForStaff.Take(TicketNumber.parse("20241225-001").orElseThrow()));

    nothingHappened();
  }

  @Test
  void data_of_another_version_is_answered_politely() {
    chat.press(describing, "0:who:knows");

    nothingHappened();
  }

  @Test
  void choosing_a_ticket_for_words_that_are_gone_changes_nothing() {
    chat.press(
        describing, new ForCustomer.AddressTo(TicketNumber.parse("20241225-001").orElseThrow()));

    nothingHappened();
  }

  @Test
  void buttons_of_an_earlier_draft_do_not_touch_a_later_one_at_the_same_step() {
    chat.press("🔴 Высокий");
    chat.write("", Files.photo("p1"));
    int earlier = chat.newestId() - 2;
    assertThat(chat.shown(earlier)).contains("[Готово]");
    chat.press("Готово");
    chat.write("Ещё одна беда");
    chat.write("/cancel");
    chat.clock.advance(Duration.ofSeconds(1));
    chat.write("/start tech");
    chat.write("Другая беда");
    chat.press("🔴 Высокий");

    for (Answer answer :
        List.of(
            new Answer.Done(),
            new Answer.Cancel(Step.FILES),
            new Answer.Back(Step.FILES),
            new Answer.GoOn(),
            new Answer.StartAnew(Optional.empty()))) {
      chat.press(earlier, new ForCustomer.OfDraft(begunAt, answer));
      nothingHappened();
    }
    assertThat(chat.store.drafts().find(chat.ivan()).orElseThrow().step())
        .isEqualTo(Step.FILES);
  }

  private void press(Answer answer) {
    chat.press(describing, new ForCustomer.OfDraft(begunAt, answer));
  }

  private void nothingHappened() {
    assertThat(chat.pressAnswer()).isEqualTo(STALE);
    assertThat(chat.said()).hasSize(2);
  }
}
