package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fixture.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// In a ticket's topic answers go out and the rest stays in, unless the desk wants it otherwise.
class TalkInTopicsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();
  private static final int TOPIC = 12;
  private static final int CHATTER = 13;

  private StaffRoom room = new StaffRoom();

  @Test
  void what_answers_nothing_is_a_note_among_colleagues() {
    aTopic();
    int note = write(ANNA, "Звонила в банк, ждём");

    assertThat(comments())
        .singleElement()
        .returns("Звонила в банк, ждём", Comment::text)
        .returns(new Actor.Operator(ANNA), Comment::author)
        .returns(Visibility.INTERNAL, Comment::visibility);
    assertThat(room.said()).containsExactly(new Outgoing.React(StaffRoom.GROUP, note, "✍"));
  }

  @Test
  void files_and_albums_are_notes_too() {
    aTopic();
    write(ANNA, "", Files.photo("a"), Files.photo("b"));
    assertThat(comments())
        .singleElement()
        .returns(Visibility.INTERNAL, Comment::visibility)
        .returns(2, comment -> comment.attachments().size());
  }

  @Test
  void an_answer_to_the_card_goes_out() {
    int card = aTopic();
    int reply =
        room.write(
            StaffRoom.sender(ANNA), Optional.of(card), Optional.of(TOPIC), "Перезагрузите");
    assertThat(comments()).singleElement().returns(Visibility.PUBLIC, Comment::visibility);
    assertThat(room.said()).containsExactly(new Outgoing.React(StaffRoom.GROUP, reply, "👍"));
  }

  @Test
  void an_answer_to_a_colleague_stays_in() {
    int card = aTopic();
    int reply =
        room.write(StaffRoom.sender(ANNA), Optional.of(card), Optional.of(TOPIC), "Ответ");
    int note = write(ANNA, "Заметка");
    room.write(StaffRoom.sender(BORIS), Optional.of(reply), Optional.of(TOPIC), "Точно?");
    room.write(StaffRoom.sender(BORIS), Optional.of(note), Optional.of(TOPIC), "Ок");

    assertThat(comments())
        .filteredOn(comment -> comment.visibility() == Visibility.INTERNAL)
        .extracting(Comment::text)
        .containsExactlyInAnyOrder("Заметка", "Точно?", "Ок");
  }

  @Test
  void a_finished_ticket_takes_notes() {
    room.holding(aTicket().resolvedBy(ANNA));
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);
    write(ANNA, "Клиент доволен");
    assertThat(comments()).hasSize(1);
  }

  @Test
  void strangers_commands_and_what_cannot_be_kept_are_passed_over() {
    aTopic();
    write(STRANGER, "И я тут");
    write(ANNA, "/ban");
    write(ANNA, "");
    assertThat(comments()).isEmpty();
    assertThat(room.said()).isEmpty();
  }

  @Test
  void talk_in_other_topics_is_none_of_the_bots_business() {
    aTopic();
    room.write(StaffRoom.sender(ANNA), Optional.empty(), Optional.of(CHATTER), "Кофе?");
    assertThat(comments()).isEmpty();
    assertThat(room.said()).isEmpty();
  }

  @Test
  void nobody_knows_who_an_anonymous_admin_is() {
    aTopic();
    room.write(StaffRoom.anonymous(), Optional.empty(), Optional.of(TOPIC), "Заметка");
    assertThat(comments()).isEmpty();
    assertThat(room.said(Outgoing.Say.class))
        .singleElement()
        .returns(new Place.Topic(TOPIC), Outgoing.Say::place)
        .satisfies(say -> assertThat(say.text().value()).contains("анонимность"));
  }

  @Test
  void a_changed_note_is_kept_beside_the_old_one() {
    aTopic();
    int note = write(ANNA, "Позвонить в 5");
    room.edit(ANNA, note, "Позвонить в 6");
    room.edit(ANNA, note, "Позвонить в 6");
    assertThat(comments())
        .allMatch(comment -> comment.visibility() == Visibility.INTERNAL)
        .extracting(Comment::text)
        .containsExactlyInAnyOrder("Позвонить в 5", "Позвонить в 6");
  }

  @Test
  void a_note_can_be_asked_for_in_a_plain_group_and_by_a_caption() {
    int card = room.holding(aTicket().open());
    int note = room.reply(ANNA, card, "/note Ждём банк", Files.photo("a"));
    assertThat(comments())
        .singleElement()
        .returns("Ждём банк", Comment::text)
        .returns(Visibility.INTERNAL, Comment::visibility)
        .returns(1, comment -> comment.attachments().size());
    assertThat(room.said()).containsExactly(new Outgoing.React(StaffRoom.GROUP, note, "✍"));
  }

  @Test
  void a_note_without_words_or_ticket_is_explained() {
    int card = room.holding(aTicket().open());
    room.reply(ANNA, card, "/note");
    room.write(StaffRoom.sender(ANNA), Optional.empty(), "/note Ждём банк");
    room.reply(STRANGER, card, "/note Ждём банк");
    assertThat(room.said(Outgoing.Say.class))
        .extracting(say -> say.text().value())
        .containsExactly(
            "Заметка для своих: /note ТЕКСТ в теме заявки или ответом на её карточку.",
            "Заметка для своих: /note ТЕКСТ в теме заявки или ответом на её карточку.",
            "Недостаточно прав");
    assertThat(comments()).isEmpty();
  }

  @Test
  void where_the_desk_wants_it_everything_but_answers_to_colleagues_goes_out() {
    room = new StaffRoom(true);
    aTopic();
    int reply = write(ANNA, "Перезагрузите, пожалуйста");
    room.write(StaffRoom.sender(BORIS), Optional.of(reply), Optional.of(TOPIC), "Точно?");
    write(BORIS, "/note Перезвонить");

    assertThat(comments())
        .extracting(Comment::text, Comment::visibility)
        .containsExactlyInAnyOrder(
            tuple("Перезагрузите, пожалуйста", Visibility.PUBLIC),
            tuple("Точно?", Visibility.INTERNAL),
            tuple("Перезвонить", Visibility.INTERNAL));
  }

  @Test
  void a_stranger_whose_message_would_go_out_is_told_no() {
    room = new StaffRoom(true);
    aTopic();
    write(STRANGER, "Здравствуйте");
    assertThat(comments()).isEmpty();
    assertThat(room.said(Outgoing.Say.class))
        .singleElement()
        .satisfies(say -> assertThat(say.text().value()).isEqualTo("Недостаточно прав"));
  }

  @Test
  void the_card_asked_for_elsewhere_is_shown_the_way_to() {
    aTopic();
    int question =
        room.write(
            StaffRoom.sender(ANNA), Optional.empty(), Optional.of(CHATTER), "/ticket " + NUMBER);
    List<Outgoing> said = room.said();
    assertThat(said)
        .filteredOn(Outgoing.Say.class::isInstance)
        .singleElement()
        .returns(new Place.TopicOf(NUMBER), say -> ((Outgoing.Say) say).place());
    assertThat(said.getLast())
        .isEqualTo(
            new Outgoing.PointToTopic(
                StaffRoom.GROUP,
                new Place.Topic(CHATTER),
                question,
                NUMBER,
                Html.of("Заявка #20241225-001 — в своей теме")));
  }

  @Test
  void the_card_asked_for_in_its_topic_needs_no_way() {
    aTopic();
    write(ANNA, "/ticket");
    assertThat(room.said())
        .hasExactlyElementsOfTypes(Outgoing.Say.class, Outgoing.RetireCards.class);
  }

  @Test
  void telegrams_own_word_of_a_new_topic_is_enough_to_know_it() {
    room.holding(aTicket().open());
    room.side.handle(
        new Incoming.TopicMade(
            StaffRoom.group(), StaffRoom.anonymous(), TOPIC, "🔴 " + NUMBER + " · #20240101-001"));
    assertThat(room.topics.topicOf(StaffRoom.GROUP, NUMBER)).contains(TOPIC);
    write(ANNA, "Заметка");
    assertThat(comments()).hasSize(1);
  }

  @Test
  void late_word_of_an_earlier_topic_leads_nobody_out_of_the_present_one() {
    aTopic();
    room.side.handle(
        new Incoming.TopicMade(
            StaffRoom.group(), StaffRoom.anonymous(), TOPIC - 1, "🔴 " + NUMBER + " · Иван"));

    assertThat(room.topics.topicOf(StaffRoom.GROUP, NUMBER)).contains(TOPIC);
    assertThat(room.topics.ticketOf(StaffRoom.GROUP, TOPIC - 1)).contains(NUMBER);
  }

  private int aTopic() {
    int card = room.holding(aTicket().open());
    room.topics.remember(StaffRoom.GROUP, TOPIC, NUMBER);
    return card;
  }

  private int write(OperatorId who, String text, Attachment... files) {
    return room.write(
        StaffRoom.sender(who), Optional.empty(), Optional.of(TOPIC), text, files);
  }

  private List<Comment> comments() {
    return room.store.comments().ofTicket(NUMBER, Set.of(Visibility.values()), 100);
  }
}
