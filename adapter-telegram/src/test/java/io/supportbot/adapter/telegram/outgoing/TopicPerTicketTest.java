package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.RED;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.TAKE;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.TITLE;
import static io.supportbot.adapter.telegram.outgoing.TicketInForum.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// In a forum each ticket has a topic of its own.
class TopicPerTicketTest {
  @AutoClose private final TicketInForum forum = new TicketInForum();
  private final SandboxedChannel desk = forum.desk;
  private final Person anna = forum.anna;
  private final Group staff = forum.staff;

  @Test
  void a_new_tickets_card_opens_its_topic() {
    desk.delivered(forum.card());

    SeenTopic topic = forum.onlyTopic();
    assertThat(topic.name()).isEqualTo(TITLE);
    assertThat(topic.icon()).isEqualTo("❗️");
    assertThat(topic.color()).isEqualTo(RED);
    assertThat(forum.texts(topic)).containsExactly("Карточка");
    assertThat(staff.topic(topic).lastMessage().buttonTexts()).containsExactly("✋ Взять");
  }

  @Test
  void all_that_belongs_to_the_ticket_comes_into_the_same_topic() {
    desk.delivered(forum.card());
    anna.start();
    Attachment photo =
        SandboxedChannel.received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId());
    Attachment video =
        SandboxedChannel.received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId());

    desk.delivered(forum.words("Не работает"));
    desk.delivered(
        new Outgoing.SendFiles(
            staff.id(),
            TOPIC,
            List.of(photo, video),
            Html.EMPTY,
            new ReplyTo.Newest(CARD),
            Optional.empty()));

    assertThat(staff.topic(forum.onlyTopic()).messages())
        .extracting(SeenMessage::mediaKind)
        .endsWith("photo", "video");
    assertThat(forum.texts(forum.onlyTopic())).contains("Не работает");
  }

  @Test
  void in_its_topic_a_message_needs_no_thread_to_the_card() {
    desk.delivered(forum.card());
    desk.delivered(forum.words("Не работает"));
    assertThat(staff.topic(forum.onlyTopic()).lastMessage().replyToId()).isZero();
  }

  @Test
  void the_icon_and_the_lock_follow_the_ticket() {
    desk.delivered(forum.card());

    forum.looks("✍️", false);
    desk.delivered(forum.changedCard());
    assertThat(forum.onlyTopic().icon()).isEqualTo("✍️");

    forum.looks("✅", true);
    desk.delivered(forum.changedCard());
    assertThat(forum.onlyTopic()).returns("✅", SeenTopic::icon).returns(true, SeenTopic::closed);

    forum.looks("❗️", false);
    desk.delivered(forum.changedCard());
    assertThat(forum.onlyTopic()).returns("❗️", SeenTopic::icon).returns(false, SeenTopic::closed);
  }

  @Test
  void a_topic_that_looks_right_is_not_touched() {
    desk.delivered(forum.card());
    desk.delivered(forum.changedCard());
    desk.delivered(forum.changedCard());
    assertThat(desk.sandbox.calls().of("editForumTopic")).isEmpty();
    assertThat(desk.sandbox.calls().of("reopenForumTopic")).isEmpty();
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
    assertThat(forum.texts(other)).containsExactly("Помощь");

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
}
