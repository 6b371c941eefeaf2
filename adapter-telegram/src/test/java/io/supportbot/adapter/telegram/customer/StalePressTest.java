package io.supportbot.adapter.telegram.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.domain.draft.Step;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Priority;
import io.supportbot.domain.ticket.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StalePressTest {
  private static final String STALE =
      "Эта кнопка уже не действует. Пользуйтесь самым новым сообщением.";

  private final PrivateChat chat = new PrivateChat();
  private int describing;

  @BeforeEach
  void at_the_priority_with_the_older_question_still_there() {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
    describing = chat.newestId();
    chat.write("Не работает вход в систему");
  }

  @Test
  void an_answer_to_another_step_changes_nothing_and_loses_its_buttons() {
    chat.press(describing, new ForCustomer.ChooseCategory(new CategoryKey("billing")));

    nothingHappened();
    assertThat(chat.shown(describing)).isEqualTo("Опишите проблему подробно...");
  }

  @Test
  void going_back_from_an_older_question_changes_nothing() {
    chat.press(describing, new ForCustomer.Back(Step.DESCRIPTION));

    nothingHappened();
  }

  @Test
  void cancelling_at_an_older_question_keeps_the_draft() {
    chat.press(describing, new ForCustomer.Cancel(Step.DESCRIPTION));

    nothingHappened();
    assertThat(chat.store.drafts().find(chat.ivan())).isPresent();
  }

  @Test
  void being_done_before_the_end_changes_nothing() {
    chat.press(describing, new ForCustomer.Done());

    nothingHappened();
  }

  @Test
  void a_button_after_the_end_changes_nothing() {
    chat.write("/cancel");

    chat.press(describing, new ForCustomer.ChoosePriority(Priority.HIGH));

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

  private void nothingHappened() {
    assertThat(chat.pressAnswer()).isEqualTo(STALE);
    assertThat(chat.said()).hasSize(2);
  }
}
