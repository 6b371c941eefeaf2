package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Whoever asks for a ticket outside of its topic is shown the way there.
class PointingToTopicsTest {
  @AutoClose private final TicketInForum forum = new TicketInForum();
  private final SandboxedChannel desk = forum.desk;
  private final SeenMessage question = desk.anna.in(desk.staff).send("/ticket");

  @Test
  void the_way_leads_to_the_tickets_topic() {
    desk.delivered(forum.card());

    assertThat(desk.delivered(way(desk, new Place.Main())))
        .extracting(PostedMessage::role)
        .containsExactly("SHORT_REPLY");

    SeenMessage shown = desk.staff.chat().lastMessage();
    assertThat(shown.text()).isEqualTo("В теме");
    assertThat(shown.replyToId()).isEqualTo(question.id());
    assertThat(shown.html()).contains(address(forum.onlyTopic()));
  }

  @Test
  void it_leads_to_the_topic_that_was_made_in_the_place_of_a_deleted_one() {
    desk.delivered(forum.card());
    desk.staff.deleteTopic(forum.onlyTopic().thread());
    desk.delivered(forum.card());

    desk.delivered(way(desk, new Place.Main()));

    assertThat(desk.staff.chat().lastMessage().html()).contains(address(forum.onlyTopic()));
  }

  @Test
  void in_the_topic_itself_there_is_none_to_show() {
    desk.delivered(forum.card());

    desk.delivered(way(desk, new Place.Topic(forum.onlyTopic().thread())));

    assertThat(forum.texts(forum.onlyTopic())).containsExactly("Карточка");
  }

  @Test
  void a_group_without_topics_has_none_to_show() {
    try (SandboxedChannel plain = SandboxedChannel.plain()) {
      int before = plain.staff.chat().messages().size();
      plain.delivered(way(plain, new Place.Main()));
      assertThat(plain.staff.chat().messages()).hasSize(before);
    }
  }

  private Outgoing way(SandboxedChannel where, Place place) {
    return new Outgoing.PointToTopic(
        where.staff.id(), place, question.id(), TICKET, Html.of("В теме"));
  }

  private String address(SeenTopic topic) {
    return "/c/" + Long.toString(desk.staff.id()).substring(4) + "/" + topic.thread() + "\"";
  }
}
