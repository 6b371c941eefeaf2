package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.updates.Incoming;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.domain.ticket.Visibility;
import io.supportbot.testkit.fixture.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplyingTest {
  private static final TicketNumber NUMBER = aTicket().details().number();

  private final StaffRoom room = new StaffRoom();

  @Test
  void a_reply_to_the_card_goes_out_and_is_confirmed_by_a_reaction_alone() {
    int card = room.holding(aTicket().open());

    int reply = room.reply(ANNA, card, "Перезагрузите, пожалуйста");

    assertThat(comments())
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.text()).isEqualTo("Перезагрузите, пожалуйста");
              assertThat(comment.author()).isEqualTo(new Actor.Operator(ANNA));
              assertThat(comment.visibility()).isEqualTo(Visibility.PUBLIC);
            });
    assertThat(room.said()).containsExactly(new Outgoing.React(StaffRoom.GROUP, reply, "👍"));
  }

  @Test
  void an_album_goes_out_as_one_comment() {
    int card = room.holding(aTicket().open());

    int reply =
        room.reply(ANNA, card, "Вот так", Files.photo("a"), Files.photo("b"), Files.photo("c"));

    assertThat(comments()).singleElement().extracting(c -> c.attachments().size()).isEqualTo(3);
    assertThat(room.said()).containsExactly(new Outgoing.React(StaffRoom.GROUP, reply, "👍"));
  }

  @Test
  void a_reply_to_an_older_card_goes_out_too() {
    int old = room.holding(aTicket().open());
    room.reply(ANNA, 0, "/ticket " + NUMBER);

    room.reply(ANNA, old, "Ответ");

    assertThat(comments()).hasSize(1);
  }

  @Test
  void colleagues_who_answer_each_other_stay_among_themselves() {
    int card = room.holding(aTicket().open());
    int reply = room.reply(ANNA, card, "Ответ клиенту");
    room.said();

    room.reply(BORIS, reply, "А точно?");
    room.reply(STRANGER, reply, "И я");

    assertThat(comments()).hasSize(1);
    assertThat(room.said()).isEmpty();
  }

  @Test
  void talk_in_the_group_is_none_of_the_bots_business() {
    room.write(StaffRoom.sender(ANNA), Optional.empty(), "Кофе?");
    Incoming.Replied chatter = new Incoming.Replied(7, false, StaffRoom.NOW);
    for (String text : List.of("Да", "/ban")) {
      room.write(
          StaffRoom.sender(ANNA), Optional.of(chatter), Optional.empty(), text, List.of());
    }

    assertThat(room.said()).isEmpty();
  }

  @Test
  void an_answer_that_comes_before_its_question_is_noted_is_handled_again_in_a_moment() {
    room.holding(aTicket().open());
    int unknown = 4711;

    assertThatExceptionOfType(UnsettledMessageException.class)
        .isThrownBy(() -> room.replyAtOnce(ANNA, unknown, "Слонов не покупаем"));
    room.clock.advance(Duration.ofSeconds(5));
    // whatever it was, the ticket is not known
    room.replyAtOnce(ANNA, unknown, "Слонов не покупаем");

    assertThat(comments()).isEmpty();
    assertThat(sentence()).startsWith("Клиенту ничего не отправлено");
  }

  @Test
  void nothing_of_a_stranger_goes_out() {
    int card = room.holding(aTicket().open());

    room.reply(STRANGER, card, "Я тут главный");

    assertThat(comments()).isEmpty();
    assertThat(sentence()).isEqualTo("Недостаточно прав");
  }

  @Test
  void an_anonymous_admin_is_asked_to_show_themselves() {
    int card = room.holding(aTicket().open());

    room.write(StaffRoom.anonymous(), Optional.of(card), "Ответ");

    assertThat(comments()).isEmpty();
    assertThat(sentence()).startsWith("Отключите анонимность");
  }

  @Test
  void an_anonymous_admin_who_talks_to_colleagues_is_left_alone() {
    room.write(StaffRoom.anonymous(), Optional.empty(), "Всем привет");

    assertThat(room.said()).isEmpty();
  }

  @Test
  void another_bot_is_not_listened_to() {
    int card = room.holding(aTicket().open());
    Incoming.Sender bot =
        new Incoming.Sender(
            ANNA.value(), "Bot", Optional.empty(), Optional.empty(), true, false);

    room.write(bot, Optional.of(card), "Бип");

    assertThat(comments()).isEmpty();
    assertThat(room.said()).isEmpty();
  }

  @Test
  void a_finished_ticket_says_so_and_can_be_opened_again() {
    int card = room.holding(aTicket().resolvedBy(ANNA));

    room.reply(ANNA, card, "Ещё одно");

    assertThat(comments()).isEmpty();
    Outgoing.Say say = room.said(Outgoing.Say.class).getFirst();
    assertThat(say.text().value()).contains("ничего не отправлено", "«Решена»");
    assertThat(TicketCardTest.labels(say.keyboard())).containsExactly("🔁 Открыть снова");
  }

  @Test
  void a_closed_ticket_says_so() {
    int card = room.holding(aTicket().closedBy(ANNA));

    room.reply(ANNA, card, "Ещё одно");

    assertThat(sentence()).contains("закрыта окончательно");
  }

  @Test
  void a_file_that_is_too_big_is_named_with_its_limit() {
    int card = room.holding(aTicket().open());

    room.reply(
        ANNA,
        card,
        "Лог",
        Files.document("<log>.zip", AttachmentLimits.LARGEST_FILE_BYTES + 1),
        Files.photo("a"));

    assertThat(comments()).singleElement().extracting(c -> c.attachments().size()).isEqualTo(1);
    assertThat(sentence())
        .isEqualTo("Клиенту не отправлено:\n• &lt;log&gt;.zip: больше 20 МБ");
  }

  @Test
  void a_reply_of_nothing_but_refused_files_is_not_confirmed() {
    int card = room.holding(aTicket().open());

    room.reply(ANNA, card, "", Files.document("log.zip", AttachmentLimits.LARGEST_FILE_BYTES + 1));

    assertThat(room.said()).hasOnlyElementsOfType(Outgoing.Say.class);
    assertThat(comments()).isEmpty();
  }

  @Test
  void what_cannot_be_passed_on_is_said() {
    int card = room.holding(aTicket().open());

    room.reply(ANNA, card, "");

    assertThat(sentence()).startsWith("Клиенту ничего не отправлено: передать можно");
  }

  @Test
  void a_mistyped_command_never_reaches_the_customer() {
    int card = room.holding(aTicket().open());

    room.reply(ANNA, card, "/resolve now");

    assertThat(comments()).isEmpty();
    assertThat(sentence()).isEqualTo("Команды клиенту не отправляются.");
  }

  @Test
  void a_path_is_no_command() {
    int card = room.holding(aTicket().open());

    room.reply(ANNA, card, "/etc/hosts нужно поправить");

    assertThat(comments()).hasSize(1);
  }

  @Test
  void a_reply_to_what_the_customer_said_goes_out() {
    room.holding(aTicket().open());
    room.announce(StaffAnnouncementsTest.commented("Ну что там?"));

    room.reply(ANNA, room.newest(NUMBER, Role.FROM_CUSTOMER), "Работаем");

    assertThat(comments()).extracting(Comment::text).containsExactly("Работаем");
  }

  private List<Comment> comments() {
    return room.store.comments().ofTicket(NUMBER, Set.of(Visibility.values()), 100);
  }

  private String sentence() {
    return room.said(Outgoing.Say.class).getFirst().text().value();
  }
}
