package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.RED;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.TAKE;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.transaction.StoreUnavailableException;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import io.supportbot.sandbox.http.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Whatever people do to the topics of tickets, and whatever Telegram refuses, nothing that is said is lost.
class TopicsInTroubleTest {
  @AutoClose private final TicketInForum forum = new TicketInForum();
  private final SandboxedChannel desk = forum.desk;
  private final Person anna = forum.anna;
  private final Group staff = forum.staff;

  @Test
  void a_topic_that_somebody_closed_takes_messages_all_the_same() {
    desk.delivered(forum.card());
    staff.closeTopic(anna, forum.onlyTopic().thread());
    desk.delivered(forum.words("Ещё вопрос"));
    assertThat(forum.texts(forum.onlyTopic())).contains("Ещё вопрос");
  }

  @Test
  void one_that_an_admin_closed_is_opened_before_the_next_message_so_that_everybody_can_answer() {
    desk.delivered(forum.card());
    int topic = forum.onlyTopic().thread();
    staff.addAdmin(anna);
    staff.closeTopic(anna, topic);
    desk.shown.forget(topic);

    desk.delivered(forum.words("Ещё вопрос"));

    assertThat(forum.onlyTopic().closed()).isFalse();
    desk.delivered(forum.words("И ещё"));
    assertThat(desk.sandbox.calls().of("reopenForumTopic")).hasSize(1);
  }

  @Test
  void one_of_a_finished_ticket_stays_closed() {
    desk.delivered(forum.card());
    forum.looks("✅", true);
    desk.delivered(forum.changedCard());
    desk.shown.forget(forum.onlyTopic().thread());

    desk.delivered(forum.words("Спасибо"));

    assertThat(forum.onlyTopic().closed()).isTrue();
    assertThat(forum.texts(forum.onlyTopic())).contains("Спасибо");
  }

  @Test
  void a_bot_that_lost_its_right_opens_the_topic_that_it_made() {
    desk.delivered(forum.card());
    staff.closeTopic(anna, forum.onlyTopic().thread());
    staff.makeBotAdmin(Set.of("can_delete_messages"));
    desk.delivered(forum.words("Ещё вопрос"));
    assertThat(forum.texts(forum.onlyTopic())).contains("Ещё вопрос");
  }

  @Test
  void without_the_right_to_manage_topics_everything_comes_into_the_general_one() {
    staff.makeBotMember();
    desk.delivered(forum.card());
    desk.delivered(forum.words("Не работает"));
    assertThat(staff.topics()).isEmpty();
    assertThat(staff.chat().messages())
        .extracting(SeenMessage::text)
        .contains("Карточка", "Не работает");
    assertThat(desk.sandbox.calls().of("createForumTopic")).hasSize(1);
  }

  @Test
  void a_ticket_that_has_its_topic_stays_in_it_while_no_more_can_be_made() {
    desk.delivered(forum.card());
    staff.makeBotMember();
    TicketNumber next = new TicketNumber(TICKET.day(), 2);
    desk.views.put(next, desk.views.get(TICKET));
    desk.delivered(
        new Outgoing.Say(
            staff.id(),
            new Place.TopicOf(next),
            Html.of("Следующая карточка"),
            TAKE,
            new ReplyTo.Nothing(),
            Optional.of(new Posted(next, Role.CARD)),
            Optional.empty()));
    desk.delivered(forum.words("Не работает"));
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка", "Не работает");
    assertThat(staff.chat().messages())
        .extracting(SeenMessage::text)
        .contains("Следующая карточка");
  }

  @Test
  void once_it_gets_the_right_the_ticket_gets_its_topic() {
    staff.makeBotMember();
    desk.delivered(forum.card());
    staff.makeBotAdmin();
    desk.clock.advance(Duration.ofMinutes(5));
    desk.delivered(forum.words("Не работает"));
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка", "Не работает");
  }

  @Test
  void topics_that_are_switched_on_or_off_are_noticed() {
    desk.delivered(forum.card());
    staff.setForum(false);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.delivered(forum.words("Без тем"));
    assertThat(staff.chat().lastMessage().text()).isEqualTo("Без тем");
    staff.setForum(true);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.delivered(forum.words("С темами"));
    assertThat(staff.topics()).isNotEmpty();
    assertThat(forum.texts(staff.topics().getLast())).contains("С темами");
  }

  @Test
  void a_card_that_stood_before_topics_were_switched_on_gives_way_to_that_in_the_topic() {
    staff.setForum(false);
    desk.delivered(forum.card());
    int former = staff.chat().lastMessage().id();
    staff.setForum(true);
    desk.clock.advance(Duration.ofMinutes(1));

    desk.delivered(forum.words("С темами"));

    assertThat(staff.chat().messages())
        .filteredOn(seen -> seen.id() == former)
        .singleElement()
        .returns("Ниже", SeenMessage::text)
        .returns(List.of(), SeenMessage::buttonTexts);
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка", "С темами");
  }

  @Test
  void where_the_icons_are_not_told_topics_go_without() {
    desk.sandbox.faults().plant("getForumTopicIconStickers", 1, new Fault.HtmlError(502));
    desk.delivered(forum.card());
    assertThat(forum.onlyTopic()).returns("", SeenTopic::icon).returns(RED, SeenTopic::color);
  }

  @Test
  void while_telegram_wants_topics_to_wait_the_message_waits() {
    desk.sandbox.faults().plant("createForumTopic", 1, new Fault.TooManyRequests(30));
    assertThat(desk.deliver(forum.card())).isInstanceOf(DeliveryOutcome.Wait.class);
    desk.delivered(forum.card());
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка");
  }

  @Test
  void a_card_is_not_said_twice_for_the_sake_of_its_topics_look() {
    desk.delivered(forum.card());
    staff.addAdmin(anna);
    anna.in(staff).delete(staff.topic(forum.onlyTopic()).lastMessage());
    forum.looks("✍️", false);
    desk.sandbox.faults().plant("editForumTopic", 1, new Fault.TooManyRequests(30));
    assertThat(desk.delivered(forum.changedCard())).hasSize(1);
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка в работе");
  }

  @Test
  void a_deleted_topic_is_made_again_with_its_card_and_nothing_is_lost() {
    desk.delivered(forum.card());
    int former = forum.onlyTopic().thread();
    staff.deleteTopic(former);

    desk.delivered(forum.words("Вы тут?"));

    SeenTopic topic = forum.onlyTopic();
    assertThat(topic.thread()).isNotEqualTo(former);
    assertThat(topic.name()).isEqualTo(TITLE);
    assertThat(forum.texts(topic)).containsExactly("Карточка", "Вы тут?");

    forum.looks("✍️", false);
    desk.delivered(forum.changedCard());
    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка в работе", "Вы тут?");
  }

  @Test
  void a_changed_card_whose_topic_was_deleted_comes_into_a_new_one() {
    desk.delivered(forum.card());
    staff.deleteTopic(forum.onlyTopic().thread());
    forum.looks("✅", true);

    desk.delivered(forum.changedCard());

    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка в работе");
    assertThat(forum.onlyTopic()).returns("✅", SeenTopic::icon).returns(true, SeenTopic::closed);
  }

  @Test
  void a_topic_that_could_not_be_noted_at_once_is_not_made_again() {
    storeGoesAwayAtView(1);

    deliveredAcrossOutage(forum.card());

    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка");
  }

  @Test
  void a_card_at_the_head_of_a_new_topic_that_could_not_be_noted_at_once_is_not_said_again() {
    desk.delivered(forum.card());
    staff.deleteTopic(forum.onlyTopic().thread());
    // once for the new topic, once for its card
    storeGoesAwayAtView(2);

    deliveredAcrossOutage(forum.words("Вы тут?"));

    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка", "Вы тут?");
  }

  private void storeGoesAwayAtView(int which) {
    AtomicInteger left = new AtomicInteger(which);
    desk.beforeView =
        () -> {
          if (left.decrementAndGet() == 0) {
            desk.units.goDown();
          }
        };
  }

  /// As the dispatcher does: what an outage of the store interrupted is tried again.
  private void deliveredAcrossOutage(Outgoing outgoing) {
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> desk.deliver(outgoing));
    desk.units.comeBack();
    desk.delivered(outgoing);
  }
}
