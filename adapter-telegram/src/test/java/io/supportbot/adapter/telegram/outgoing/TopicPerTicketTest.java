package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Posted;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Role;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.topic.TopicView;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// In a forum each ticket has a topic of its own, whatever people do to it.
class TopicPerTicketTest {
  private static final String TITLE = "🔴 #20241225-001 · Иван";
  private static final int RED = 0xFB6F5F;
  private static final Place TOPIC = new Place.TopicOf(TICKET);
  private static final Keyboard TAKE =
      new Keyboard.Inline(
          List.of(List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET)))));

  private final SandboxedChannel desk =
      new SandboxedChannel((sandbox, anna) -> sandbox.forum("Desk", anna), true);
  private final Person anna = desk.anna;
  private final Group staff = desk.staff;

  @BeforeEach
  void aTicketWaits() {
    looks("❗️", false);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_new_tickets_card_opens_its_topic() {
    desk.delivered(card());

    SeenTopic topic = onlyTopic();
    assertThat(topic.name()).isEqualTo(TITLE);
    assertThat(topic.icon()).isEqualTo("❗️");
    assertThat(topic.color()).isEqualTo(RED);
    assertThat(texts(topic)).containsExactly("Карточка");
    assertThat(staff.topic(topic).lastMessage().buttonTexts()).containsExactly("✋ Взять");
  }

  @Test
  void all_that_belongs_to_the_ticket_comes_into_the_same_topic() {
    desk.delivered(card());
    anna.start();
    Attachment photo =
        SandboxedChannel.received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId());
    Attachment video =
        SandboxedChannel.received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId());

    desk.delivered(words("Не работает"));
    desk.delivered(
        new Outgoing.SendFiles(
            staff.id(),
            TOPIC,
            List.of(photo, video),
            Html.EMPTY,
            new ReplyTo.Newest(CARD),
            Optional.empty()));

    assertThat(staff.topic(onlyTopic()).messages())
        .extracting(SeenMessage::mediaKind)
        .endsWith("photo", "video");
    assertThat(texts(onlyTopic())).contains("Не работает");
  }

  @Test
  void in_its_topic_a_message_needs_no_thread_to_the_card() {
    desk.delivered(card());
    desk.delivered(words("Не работает"));
    assertThat(staff.topic(onlyTopic()).lastMessage().replyToId()).isZero();
  }

  @Test
  void the_icon_and_the_lock_follow_the_ticket() {
    desk.delivered(card());

    looks("✍️", false);
    desk.delivered(changedCard());
    assertThat(onlyTopic().icon()).isEqualTo("✍️");

    looks("✅", true);
    desk.delivered(changedCard());
    assertThat(onlyTopic()).returns("✅", SeenTopic::icon).returns(true, SeenTopic::closed);

    looks("❗️", false);
    desk.delivered(changedCard());
    assertThat(onlyTopic()).returns("❗️", SeenTopic::icon).returns(false, SeenTopic::closed);
  }

  @Test
  void a_topic_that_looks_right_is_not_touched() {
    desk.delivered(card());
    desk.delivered(changedCard());
    desk.delivered(changedCard());
    assertThat(desk.sandbox.calls().of("editForumTopic")).isEmpty();
    assertThat(desk.sandbox.calls().of("reopenForumTopic")).isEmpty();
  }

  @Test
  void a_deleted_topic_is_made_again_with_its_card_and_nothing_is_lost() {
    desk.delivered(card());
    int former = onlyTopic().thread();
    staff.deleteTopic(former);

    desk.delivered(words("Вы тут?"));

    SeenTopic topic = onlyTopic();
    assertThat(topic.thread()).isNotEqualTo(former);
    assertThat(topic.name()).isEqualTo(TITLE);
    assertThat(texts(topic)).containsExactly("Карточка", "Вы тут?");

    looks("✍️", false);
    desk.delivered(changedCard());
    assertThat(texts(onlyTopic())).containsExactly("Карточка в работе", "Вы тут?");
  }

  @Test
  void a_changed_card_whose_topic_was_deleted_comes_into_a_new_one() {
    desk.delivered(card());
    staff.deleteTopic(onlyTopic().thread());
    looks("✅", true);

    desk.delivered(changedCard());

    assertThat(texts(onlyTopic())).containsExactly("Карточка в работе");
    assertThat(onlyTopic()).returns("✅", SeenTopic::icon).returns(true, SeenTopic::closed);
  }

  @Test
  void a_topic_that_somebody_closed_takes_messages_all_the_same() {
    desk.delivered(card());
    staff.closeTopic(anna, onlyTopic().thread());
    desk.delivered(words("Ещё вопрос"));
    assertThat(texts(onlyTopic())).contains("Ещё вопрос");
  }

  @Test
  void a_bot_that_lost_its_right_opens_the_topic_that_it_made() {
    desk.delivered(card());
    staff.closeTopic(anna, onlyTopic().thread());
    staff.makeBotAdmin(Set.of("can_delete_messages"));
    desk.delivered(words("Ещё вопрос"));
    assertThat(texts(onlyTopic())).contains("Ещё вопрос");
  }

  @Test
  void without_the_right_to_manage_topics_everything_comes_into_the_general_one() {
    staff.makeBotMember();
    desk.delivered(card());
    desk.delivered(words("Не работает"));
    assertThat(staff.topics()).isEmpty();
    assertThat(staff.chat().messages())
        .extracting(SeenMessage::text)
        .contains("Карточка", "Не работает");
    assertThat(desk.sandbox.calls().of("createForumTopic")).hasSize(1);
  }

  @Test
  void a_ticket_that_has_its_topic_stays_in_it_while_no_more_can_be_made() {
    desk.delivered(card());
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
    desk.delivered(words("Не работает"));
    assertThat(texts(onlyTopic())).containsExactly("Карточка", "Не работает");
    assertThat(staff.chat().messages())
        .extracting(SeenMessage::text)
        .contains("Следующая карточка");
  }

  @Test
  void once_it_gets_the_right_the_ticket_gets_its_topic() {
    staff.makeBotMember();
    desk.delivered(card());
    staff.makeBotAdmin();
    desk.clock.advance(Duration.ofMinutes(5));
    desk.delivered(words("Не работает"));
    assertThat(texts(onlyTopic())).containsExactly("Карточка", "Не работает");
  }

  @Test
  void topics_that_are_switched_on_or_off_are_noticed() {
    desk.delivered(card());
    staff.setForum(false);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.delivered(words("Без тем"));
    assertThat(staff.chat().lastMessage().text()).isEqualTo("Без тем");
    staff.setForum(true);
    desk.clock.advance(Duration.ofMinutes(1));
    desk.delivered(words("С темами"));
    assertThat(staff.topics()).isNotEmpty();
    assertThat(texts(staff.topics().getLast())).contains("С темами");
  }

  @Test
  void a_desk_that_wants_no_topics_makes_none() {
    try (SandboxedChannel plain =
        new SandboxedChannel((sandbox, one) -> sandbox.forum("Desk", one), false)) {
      plain.views.putAll(desk.views);
      plain.delivered(
          new Outgoing.Say(
              plain.staff.id(),
              TOPIC,
              Html.of("Карточка"),
              TAKE,
              new ReplyTo.Nothing(),
              Optional.of(CARD),
              Optional.empty()));
      assertThat(plain.staff.topics()).isEmpty();
      assertThat(plain.sandbox.calls().of("getChat")).isEmpty();
    }
  }

  @Test
  void where_the_icons_are_not_told_topics_go_without() {
    desk.sandbox.faults().plant("getForumTopicIconStickers", 1, new Fault.HtmlError(502));
    desk.delivered(card());
    assertThat(onlyTopic()).returns("", SeenTopic::icon).returns(RED, SeenTopic::color);
  }

  @Test
  void while_telegram_wants_topics_to_wait_the_message_waits() {
    desk.sandbox.faults().plant("createForumTopic", 1, new Fault.TooManyRequests(30));
    assertThat(desk.deliver(card())).isInstanceOf(DeliveryOutcome.Wait.class);
    desk.delivered(card());
    assertThat(texts(onlyTopic())).containsExactly("Карточка");
  }

  @Test
  void a_card_is_not_said_twice_for_the_sake_of_its_topics_look() {
    desk.delivered(card());
    staff.addAdmin(anna);
    anna.in(staff).delete(staff.topic(onlyTopic()).lastMessage());
    looks("✍️", false);
    desk.sandbox.faults().plant("editForumTopic", 1, new Fault.TooManyRequests(30));
    assertThat(desk.delivered(changedCard())).hasSize(1);
    assertThat(texts(onlyTopic())).containsExactly("Карточка в работе");
  }

  @Test
  void an_answer_goes_where_the_question_was_asked() {
    SeenTopic other = staff.createTopic(anna, "Флуд");
    desk.delivered(
        new Outgoing.Say(
            staff.id(),
            new Place.Topic(other.thread()),
            Html.of("Помощь"),
            new Keyboard.None(),
            new ReplyTo.Nothing(),
            Optional.empty(),
            Optional.empty()));
    assertThat(texts(other)).containsExactly("Помощь");

    staff.deleteTopic(other.thread());
    desk.delivered(
        new Outgoing.Say(
            staff.id(),
            new Place.Topic(other.thread()),
            Html.of("И тут"),
            new Keyboard.None(),
            new ReplyTo.Nothing(),
            Optional.empty(),
            Optional.empty()));
    assertThat(staff.chat().lastMessage().text()).isEqualTo("И тут");
  }

  private void looks(String icon, boolean closed) {
    desk.views.put(
        TICKET,
        new TopicView(TITLE, List.of("🦤", icon), RED, closed, Html.of("Карточка"), TAKE));
  }

  private SeenTopic onlyTopic() {
    assertThat(staff.topics()).hasSize(1);
    return staff.topics().getFirst();
  }

  /// What was said in a topic, without Telegram's own words.
  private List<String> texts(SeenTopic topic) {
    return staff.topic(topic).messages().stream()
        .map(SeenMessage::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Outgoing card() {
    return new Outgoing.Say(
        staff.id(),
        TOPIC,
        Html.of("Карточка"),
        TAKE,
        new ReplyTo.Nothing(),
        Optional.of(CARD),
        Optional.empty());
  }

  private Outgoing changedCard() {
    return new Outgoing.EditPosted(staff.id(), TOPIC, CARD, Html.of("Карточка в работе"), TAKE);
  }

  private Outgoing words(String text) {
    return new Outgoing.Say(
        staff.id(),
        TOPIC,
        Html.of(text),
        new Keyboard.None(),
        new ReplyTo.Newest(CARD),
        Optional.of(new Posted(TICKET, Role.FROM_CUSTOMER)),
        Optional.empty());
  }
}
