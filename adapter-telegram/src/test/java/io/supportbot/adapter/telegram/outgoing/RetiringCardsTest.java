package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Posts;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Whoever asks for a card gets a new one; those that stood before have served.
class RetiringCardsTest {
  private static final Keyboard TAKE =
      new Keyboard.Inline(
          List.of(List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET)))));

  @AutoClose private final SandboxedChannel desk = SandboxedChannel.plain();
  private final Posts posts = new Posts(desk.posted);

  @Test
  void of_cards_that_were_asked_for_at_once_the_newest_alone_lives_on() {
    SeenMessage old = card();
    SeenMessage first = card();
    SeenMessage second = card();

    desk.delivered(retire());
    desk.delivered(
        new Outgoing.EditPosted(
            desk.staff.id(), new Place.Main(), CARD, Html.of("В работе"), TAKE));

    assertThat(List.of(now(old), now(first)))
        .allSatisfy(
            card -> {
              assertThat(card.text()).isEqualTo("Теперь ниже");
              assertThat(card.buttonTexts()).isEmpty();
            });
    assertThat(now(second).text()).isEqualTo("В работе");
    assertThat(now(second).buttonTexts()).containsExactly("✋ Взять");
  }

  @Test
  void a_retired_card_is_left_alone_from_then_on_and_can_be_answered_still() {
    SeenMessage old = card();
    card();
    desk.delivered(retire());
    int calls = desk.sandbox.calls().of("editMessageText").size();

    desk.delivered(retire());

    assertThat(desk.sandbox.calls().of("editMessageText")).hasSize(calls);
    assertThat(posts.find(desk.staff.id(), old.id()))
        .contains(new Posted(TICKET, Role.CARD_PART));
  }

  @Test
  void what_could_not_be_changed_is_tried_again() {
    SeenMessage old = card();
    card();
    desk.sandbox.faults().plant("editMessageText", 1, new Fault.HtmlError(502));

    assertThat(desk.deliver(retire())).isInstanceOf(DeliveryOutcome.TryAgain.class);
    desk.delivered(retire());

    assertThat(now(old).buttonTexts()).isEmpty();
  }

  @Test
  void an_only_card_stays() {
    SeenMessage only = card();
    desk.delivered(retire());
    assertThat(now(only).buttonTexts()).containsExactly("✋ Взять");
  }

  private SeenMessage card() {
    desk.delivered(
        new Outgoing.Say(
            desk.staff.id(),
            Html.of("Открыта"),
            TAKE,
            new ReplyTo.Nothing(),
            Optional.of(CARD),
            Optional.empty()));
    return desk.staff.chat().lastMessage();
  }

  private Outgoing retire() {
    return new Outgoing.RetireCards(desk.staff.id(), TICKET, Html.of("Теперь ниже"));
  }

  private SeenMessage now(SeenMessage message) {
    return desk.staff.chat().message(message.id()).orElseThrow();
  }
}
