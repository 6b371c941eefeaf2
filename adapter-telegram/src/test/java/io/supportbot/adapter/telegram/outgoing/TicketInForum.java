package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.topic.TopicView;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.client.SeenTopic;
import java.util.List;
import java.util.Optional;

/// A forum with one ticket, and what is delivered about it.
final class TicketInForum implements AutoCloseable {
  static final String TITLE = "🔴 #20241225-001 · Иван";
  static final int RED = 0xFB6F5F;
  static final Place TOPIC = new Place.TopicOf(TICKET);
  static final Keyboard TAKE =
      new Keyboard.Inline(
          List.of(List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET)))));

  final SandboxedChannel desk =
      new SandboxedChannel((sandbox, anna) -> sandbox.forum("Desk", anna), true);
  final Person anna = desk.anna;
  final Group staff = desk.staff;

  TicketInForum() {
    looks("❗️", false);
  }

  @Override
  public void close() {
    desk.close();
  }

  /// From now on the topic and its card are to look like this; the first icon is none that Telegram offers.
  void looks(String icon, boolean closed) {
    String card = icon.equals("❗️") ? "Карточка" : "Карточка в работе";
    desk.views.put(
        TICKET,
        new TopicView(
            TITLE, List.of("🦤", icon), RED, closed, Html.of(card), TAKE, Html.of("Ниже")));
  }

  SeenTopic onlyTopic() {
    assertThat(staff.topics()).hasSize(1);
    return staff.topics().getFirst();
  }

  /// What was said in a topic, without Telegram's own words.
  List<String> texts(SeenTopic topic) {
    return staff.topic(topic).messages().stream()
        .map(SeenMessage::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// The ticket's new card.
  Outgoing card() {
    return new Outgoing.Say(
        staff.id(),
        TOPIC,
        Html.of("Карточка"),
        TAKE,
        new ReplyTo.Nothing(),
        Optional.of(CARD),
        Optional.empty());
  }

  /// The same brought up to date; whatever it looked like when that was stored, it is shown as it looks at delivery.
  Outgoing changedCard() {
    return new Outgoing.EditPosted(staff.id(), TOPIC, CARD, Html.of("Карточка, какой она была"), TAKE);
  }

  /// What the customer wrote.
  Outgoing words(String text) {
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
