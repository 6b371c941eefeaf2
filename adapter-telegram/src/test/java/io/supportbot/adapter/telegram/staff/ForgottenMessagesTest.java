package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForCustomer;
import io.supportbot.adapter.telegram.keyboard.ButtonData.ForStaff;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the answer to a send was lost a message stands twice, and the bot remembers one of both. Nobody who answers the other is left in the dark.
class ForgottenMessagesTest {
  private static final TicketNumber NUMBER = aTicket().details().number();
  private static final int FORGOTTEN = 4711;
  private static final int TOPIC = 12;
  private static final Optional<Integer> NO_TOPIC = Optional.empty();
  private static final Instant BEFORE = StaffRoom.NOW.minusSeconds(60);

  private final StaffRoom room = new StaffRoom();

  @Test
  void whoever_answers_one_is_told_that_nothing_went_out_and_what_to_do() {
    room.holding(aTicket().open());

    room.reply(ANNA, FORGOTTEN, "Включите его");

    assertThat(comments()).isEmpty();
    assertThat(sentences())
        .containsExactly(
            "Клиенту ничего не отправлено: бот уже не знает, к какой заявке относится это"
                + " сообщение. Ответьте на карточку заявки; её покажет /ticket НОМЕР.");
  }

  @Test
  void an_anonymous_admin_is_asked_to_show_themselves() {
    room.write(StaffRoom.anonymous(), Optional.of(FORGOTTEN), "Включите его");

    assertThat(sentences()).singleElement().asString().startsWith("Отключите анонимность");
  }

  @Test
  void a_card_tells_its_ticket_by_its_buttons() {
    room.holding(aTicket().open());

    answer(card(new ForStaff.Take(NUMBER), BEFORE), NO_TOPIC);

    assertThat(comments())
        .singleElement()
        .returns("Включите его", Comment::text)
        .returns(Visibility.PUBLIC, Comment::visibility);
    assertThat(room.said()).hasExactlyElementsOfTypes(Outgoing.React.class);
  }

  @Test
  void a_card_that_is_answered_before_it_is_noted_need_not_be_waited_for() {
    room.holding(aTicket().open());

    answer(card(new ForStaff.Take(NUMBER), StaffRoom.NOW), NO_TOPIC);

    assertThat(comments()).hasSize(1);
  }

  @Test
  void buttons_of_another_kind_tell_nothing() {
    room.holding(aTicket().open());

    answer(card(new ForCustomer.ShowTicket(NUMBER), BEFORE), NO_TOPIC);

    assertThat(comments()).isEmpty();
    assertThat(sentences()).singleElement().asString().contains("бот уже не знает");
  }

  @Test
  void in_the_tickets_topic_the_answer_goes_out() {
    room.holding(aTicket().open());
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);

    answer(new Incoming.Replied(FORGOTTEN, true, BEFORE), Optional.of(TOPIC));

    assertThat(comments()).singleElement().returns(Visibility.PUBLIC, Comment::visibility);
  }

  @Test
  void in_the_tickets_topic_too_it_is_waited_for_what_may_still_be_noted() {
    room.holding(aTicket().open());
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);
    Incoming.Replied justSaid = new Incoming.Replied(FORGOTTEN, true, StaffRoom.NOW);

    assertThatExceptionOfType(UnsettledMessageException.class)
        .isThrownBy(() -> answer(justSaid, Optional.of(TOPIC)));
    room.clock.advance(Duration.ofSeconds(5));
    answer(justSaid, Optional.of(TOPIC));

    assertThat(comments()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/note", "/ticket", "/ticket 20240101-007"})
  void whoever_answers_the_bots_word_on_a_command_is_left_alone(String command) {
    room.write(StaffRoom.sender(ANNA), Optional.empty(), command);

    assertWordsOfTheBotMayBeAnswered();
  }

  @Test
  void whoever_answers_the_bots_word_on_a_reply_is_left_alone() {
    int card = room.holding(aTicket().closedBy(ANNA));
    room.reply(ANNA, card, "Ещё одно");
    assertWordsOfTheBotMayBeAnswered();

    room.reply(STRANGER, card, "И я");
    assertWordsOfTheBotMayBeAnswered();

    room.reply(ANNA, FORGOTTEN, "Включите его");
    assertWordsOfTheBotMayBeAnswered();
  }

  @Test
  void in_a_topic_an_answer_to_the_bots_word_stays_in() {
    room.holding(aTicket().open());
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);
    room.write(StaffRoom.sender(ANNA), Optional.empty(), Optional.of(TOPIC), "/note");

    assertThat(newestIsStored()).isTrue();
    answer(new Incoming.Replied(room.lastMessage(), true, BEFORE), Optional.of(TOPIC));

    assertThat(comments()).singleElement().returns(Visibility.INTERNAL, Comment::visibility);
  }

  @Test
  void the_word_on_a_changed_reply_is_known_as_such_too() {
    int card = room.holding(aTicket().open());
    int reply = room.reply(ANNA, card, "Сумма 100");

    room.edit(ANNA, reply, "Сумма 200");

    assertThat(newestIsStored()).isTrue();
  }

  /// Even a process that begins anew must not take it for a customer's.
  private boolean newestIsStored() {
    return room.posts
        .find(StaffRoom.GROUP, room.lastMessage())
        .equals(Optional.of(new Posted(NUMBER, Role.SHORT_REPLY)));
  }

  private void assertWordsOfTheBotMayBeAnswered() {
    assertThat(room.said()).hasExactlyElementsOfTypes(Outgoing.Say.class);
    room.reply(ANNA, room.lastMessage(), "Понятно");
    assertThat(room.said()).isEmpty();
    assertThat(comments()).isEmpty();
  }

  private static Incoming.Replied card(ButtonData button, Instant at) {
    return new Incoming.Replied(FORGOTTEN, true, at, Optional.of(ButtonCodec.encode(button)));
  }

  private void answer(Incoming.Replied to, Optional<Integer> topic) {
    room.write(StaffRoom.sender(ANNA), Optional.of(to), topic, "Включите его", List.of());
  }

  private List<Comment> comments() {
    return room.store.comments().ofTicket(NUMBER, Set.of(Visibility.values()), 100);
  }

  private List<String> sentences() {
    return room.said(Outgoing.Say.class).stream().map(say -> say.text().value()).toList();
  }
}
