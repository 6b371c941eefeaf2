package io.supportbot.adapter.telegram.customer;

import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.Description;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever a customer corrects reaches the staff, and they are shown that it did.
class CorrectingTest {
  private static final TicketNumber FIRST = TicketNumber.parse("20241225-001").orElseThrow();

  private final PrivateChat chat = new PrivateChat();

  @Test
  void a_description_is_replaced_while_its_ticket_is_not_there_yet() {
    int message = described("Не рабоатет вход");
    chat.press("🔴 Высокий");

    chat.edit(message, "Не работает вход");

    assertThat(chat.said())
        .containsExactly(new Outgoing.React(PrivateChat.CHAT, message, "✍"));
    chat.press("Готово");
    assertThat(ticket().details().description()).isEqualTo(new Description("Не работает вход"));
    assertThat(comments()).isEmpty();
  }

  @Test
  void so_are_the_words_that_began_it_each_for_itself() {
    int first = chat.write("Не рабоатет вход");
    chat.write("Со вчерашнего дня");

    chat.edit(first, "Не работает вход");

    assertThat(draft().answers().description())
        .contains(new Description("Не работает вход\nСо вчерашнего дня"));
  }

  @Test
  void once_the_ticket_is_there_the_correction_stands_beside_what_was_said() {
    int message = described("Не рабоатет вход");
    chat.press("🔴 Высокий");
    chat.press("Готово");

    chat.edit(message, "Не работает вход");
    chat.edit(message, "Не работает вход");

    assertThat(ticket().details().description()).isEqualTo(new Description("Не рабоатет вход"));
    assertThat(comments()).containsExactly("Исправлено: Не работает вход");
  }

  @Test
  void an_edit_that_changes_no_words_is_none() {
    int message = described("Не работает вход");
    chat.press("🔴 Высокий");
    chat.press("Готово");
    int comment = chat.write("Посмотрите example.com");
    chat.write("Пожалуйста");

    chat.edit(message, "Не работает вход");
    chat.edit(comment, "Посмотрите example.com");

    assertThat(comments()).containsExactly("Посмотрите example.com", "Пожалуйста");
  }

  @Test
  void a_correction_that_is_taken_back_is_passed_on_as_well() {
    chat.has(aTicket().open());
    int message = chat.write("раз");
    chat.edit(message, "два");
    chat.edit(message, "раз");

    assertThat(comments()).containsExactly("раз", "Исправлено: два", "Исправлено: раз");
  }

  @Test
  void words_that_wait_for_their_ticket_are_replaced_and_followed_from_then_on() {
    chat.has(aTicket().open());
    chat.has(aTicket().number("20241225-002").open());
    int message = chat.write("Всё ещё не рабоатет");
    chat.edit(message, "Всё ещё не работает");
    chat.press("#20241225-001 · 🔧 Не открывается личный кабинет");

    assertThat(comments()).containsExactly("Всё ещё не работает");
    chat.edit(message, "Уже работает");
    assertThat(comments()).containsExactly("Всё ещё не работает", "Исправлено: Уже работает");
  }

  @Test
  void one_that_does_not_fit_is_said_to_and_the_earlier_text_stays() {
    int message = described("Не работает вход");

    chat.edit(message, "а".repeat(4097));

    assertThat(chat.newest())
        .isEqualTo(
            "Исправление не поместилось: остался прежний текст. Помещается 4096 символов.");
    assertThat(draft().answers().description()).contains(new Description("Не работает вход"));
  }

  @Test
  void edits_of_what_was_said_to_nobody_are_passed_over() {
    int command = chat.write("/help");
    chat.edit(command, "помогите");
    chat.edit(command, "");

    assertThat(chat.said()).isEmpty();
    assertThat(chat.store.drafts().find(chat.ivan())).isEmpty();
  }

  private int described(String text) {
    chat.write("/new");
    chat.press("🔧 Технические проблемы");
    return chat.write(text);
  }

  private Draft draft() {
    return chat.store.drafts().find(chat.ivan()).orElseThrow();
  }

  private Ticket ticket() {
    Optional<Ticket> found = chat.store.tickets().find(FIRST);
    return found.orElseThrow();
  }

  private List<String> comments() {
    return chat.store.comments().ofTicket(FIRST, Set.of(Visibility.values()), 100).stream()
        .map(Comment::text)
        .toList();
  }
}
