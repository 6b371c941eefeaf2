package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.Press;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Place IN_TOPIC = new Place.TopicOf(TICKET);
  private static final Keyboard.Inline TAKE =
      new Keyboard.Inline(
          List.of(List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET)))));

  @AutoClose private final SandboxedChannel desk = SandboxedChannel.plain();
  private final Person anna = desk.anna;
  private final Group staff = desk.staff;

  @Test
  void a_text_arrives_with_its_markup_and_buttons_and_is_remembered() {
    List<PostedMessage> remembered =
        desk.delivered(
            new Outgoing.Say(
                staff.id(),
                new Html("<b>Заявка</b> ").plus(Html.of("a < b")),
                TAKE,
                new ReplyTo.Nothing(),
                Optional.of(CARD),
                Optional.empty()));
    SeenMessage seen = staff.chat().lastMessage();
    assertThat(seen.text()).isEqualTo("Заявка a < b");
    assertThat(seen.html()).contains("<b>Заявка</b>");
    assertThat(seen.buttonTexts()).containsExactly("✋ Взять");
    assertThat(remembered)
        .containsExactly(
            new PostedMessage(
                "telegram", Long.toString(staff.id()), Integer.toString(seen.id()), TICKET, "CARD"));
  }

  @Test
  void what_is_said_in_the_group_of_no_ticket_is_known_as_such() {
    desk.delivered(Outgoing.Say.to(staff.id(), Html.of("Помощь"), new Keyboard.None()));
    int help = staff.chat().lastMessage().id();
    desk.delivered(card("Открыта"));
    int card = staff.chat().lastMessage().id();

    assertThat(desk.posts.isAside(staff.id(), help)).isTrue();
    assertThat(desk.posts.isAside(staff.id(), card)).isFalse();
  }

  @Test
  void a_menu_takes_the_place_of_the_letters() {
    anna.start();
    desk.delivered(
        Outgoing.Say.to(
            anna.id(), Html.of("Меню"), new Keyboard.Menu(List.of(List.of("Новая заявка")))));
    assertThat(anna.privateChat().replyKeyboard()).containsExactly(List.of("Новая заявка"));
  }

  @Test
  void the_card_is_edited_and_not_sent_again() {
    desk.delivered(card("Открыта"));
    int before = staff.chat().messages().size();
    assertThat(desk.delivered(new Outgoing.EditPosted(staff.id(), IN_TOPIC, CARD, Html.of("В работе"), TAKE)))
        .isEmpty();
    assertThat(staff.chat().messages()).hasSize(before);
    assertThat(staff.chat().lastMessage().text()).isEqualTo("В работе");
    // the same once more changes nothing and is fine
    desk.delivered(new Outgoing.EditPosted(staff.id(), IN_TOPIC, CARD, Html.of("В работе"), TAKE));
  }

  @Test
  void a_card_that_is_gone_is_sent_anew_and_remembered() {
    desk.delivered(card("Открыта"));
    SeenMessage first = staff.chat().lastMessage();
    staff.addAdmin(anna);
    anna.in(staff).delete(first);
    List<PostedMessage> anew =
        desk.delivered(new Outgoing.EditPosted(staff.id(), IN_TOPIC, CARD, Html.of("В работе"), TAKE));
    SeenMessage second = staff.chat().lastMessage();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(anew).extracting(PostedMessage::message).containsExactly("" + second.id());
  }

  @Test
  void a_card_that_was_never_sent_is_sent() {
    assertThat(desk.delivered(new Outgoing.EditPosted(staff.id(), IN_TOPIC, CARD, Html.of("x"), TAKE))).hasSize(1);
  }

  @Test
  void markup_that_telegram_does_not_understand_goes_out_as_plain_text() {
    anna.start();
    desk.delivered(
        Outgoing.Say.to(anna.id(), new Html("<b>a</i> &lt;b&gt;"), new Keyboard.None()));
    assertThat(anna.privateChat().lastMessage().text()).isEqualTo("a <b>");
  }

  @Test
  void an_answer_to_something_that_is_gone_stands_alone() {
    anna.start();
    desk.delivered(
        new Outgoing.Say(
            anna.id(),
            Html.of("Ответ"),
            new Keyboard.None(),
            new ReplyTo.Message(4711),
            Optional.empty(),
            Optional.empty()));
    SeenMessage seen = anna.privateChat().lastMessage();
    assertThat(seen.text()).isEqualTo("Ответ");
    assertThat(seen.replyToId()).isZero();
  }

  @Test
  void an_answer_finds_the_newest_message_of_its_ticket() {
    desk.delivered(card("Открыта"));
    SeenMessage card = staff.chat().lastMessage();
    desk.delivered(
        new Outgoing.Say(
            staff.id(),
            Html.of("Клиент пишет"),
            new Keyboard.None(),
            new ReplyTo.Newest(CARD),
            Optional.empty(),
            Optional.empty()));
    assertThat(staff.chat().lastMessage().replyToId()).isEqualTo(card.id());
  }

  @Test
  void buttons_are_dropped_and_dropping_them_twice_is_fine() {
    desk.delivered(card("Открыта"));
    SeenMessage card = staff.chat().lastMessage();
    desk.delivered(new Outgoing.DropButtons(staff.id(), card.id()));
    desk.delivered(new Outgoing.DropButtons(staff.id(), card.id()));
    desk.delivered(new Outgoing.DropButtons(staff.id(), 4711));
    assertThat(staff.chat().lastMessage().buttonTexts()).isEmpty();
  }

  @Test
  void of_the_questions_in_a_chat_only_the_newest_has_buttons() {
    anna.start();
    desk.delivered(question("Опишите проблему"));
    SeenMessage first = anna.privateChat().lastMessage();
    desk.delivered(question("Укажите приоритет"));
    SeenMessage second = anna.privateChat().lastMessage();
    assertThat(buttonsOf(first)).isEmpty();
    assertThat(buttonsOf(second)).containsExactly("✋ Взять");

    // one that was answered by a button has none to lose
    desk.delivered(
        new Outgoing.Edit(anna.id(), second.id(), Html.of("Высокий"), new Keyboard.None()));
    int calls = desk.sandbox.calls().of("editMessageReplyMarkup").size();
    desk.delivered(question("Файлы?"));
    desk.delivered(Outgoing.Say.to(anna.id(), Html.of("Новости"), new Keyboard.None()));
    assertThat(desk.sandbox.calls().of("editMessageReplyMarkup")).hasSize(calls);
    assertThat(anna.privateChat().messages())
        .filteredOn(message -> message.text().equals("Файлы?"))
        .allMatch(message -> !message.buttons().isEmpty());
  }

  @Test
  void a_press_is_answered_once_and_a_second_answer_is_fine() {
    desk.delivered(card("Открыта"));
    Press press = anna.in(staff).press(staff.chat().lastMessage(), "✋ Взять");
    Outgoing answer = new Outgoing.AnswerPress(press.callbackQueryId(), "Готово", false);
    desk.delivered(answer);
    assertThat(press.awaitAnswer(PATIENCE).text()).isEqualTo("Готово");
    desk.delivered(answer);
  }

  @Test
  void a_reaction_is_put_on_a_message() {
    anna.start();
    SeenMessage message = anna.send("Привет");
    desk.delivered(new Outgoing.React(anna.id(), message.id(), "👍"));
    assertThat(anna.privateChat().message(message.id()).orElseThrow().reactions())
        .containsExactly("👍");
  }

  @Test
  void a_group_that_moved_is_followed_at_once() {
    desk.delivered(card("Открыта"));
    Group moved = staff.migrateToSupergroup();
    desk.delivered(card("В работе"));
    assertThat(moved.chat().lastMessage().text()).isEqualTo("В работе");
    assertThat(desk.moves.current(staff.id())).isEqualTo(moved.id());
    assertThat(desk.delivery(card("x")).lane()).isEqualTo(Long.toString(moved.id()));
  }

  @Test
  void who_blocked_the_bot_is_unreachable() {
    anna.start();
    anna.block();
    assertThat(desk.deliver(Outgoing.Say.to(anna.id(), Html.of("x"), new Keyboard.None())))
        .isInstanceOf(DeliveryOutcome.Unreachable.class);
  }

  @Test
  void a_card_waits_until_the_bot_is_back_in_the_staff_group() {
    staff.kickBot();
    assertThat(desk.deliver(card("Открыта"))).isInstanceOf(DeliveryOutcome.Outage.class);
    staff.makeBotMember();
    desk.delivered(card("Открыта"));
  }

  @Test
  void what_telegram_wants_to_wait_waits() {
    desk.sandbox.faults().plant("sendMessage", 1, new Fault.TooManyRequests(30));
    assertThat(desk.deliver(card("x")))
        .isEqualTo(new DeliveryOutcome.Wait(Duration.ofSeconds(30), false));
    assertThat(desk.channel.admit(desk.delivery(card("x")))).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void an_unclear_answer_is_tried_again_and_nothing_is_sent_more_often_than_that() {
    for (Fault fault : List.of(new Fault.HtmlError(502), new Fault.DropBefore())) {
      desk.sandbox.faults().plant("sendMessage", 1, fault);
      int before = staff.chat().messages().size();
      assertThat(desk.deliver(card("x"))).isInstanceOf(DeliveryOutcome.TryAgain.class);
      desk.delivered(card("x"));
      assertThat(staff.chat().messages()).hasSize(before + 1);
    }
  }

  @Test
  void what_is_not_understood_is_refused_and_does_not_hold_up_its_lane() {
    Delivery strange =
        new Delivery(
            new UUID(0, 1), "telegram", "7", "{\"type\":\"?\"}", Optional.empty(), Optional.empty());
    assertThat(desk.channel.admit(strange)).isZero();
    assertThat(desk.channel.deliver(strange)).isInstanceOf(DeliveryOutcome.Refused.class);
  }

  private Outgoing question(String text) {
    return Outgoing.Say.to(anna.id(), Html.of(text), new Keyboard.Inline(TAKE.rows(), true));
  }

  private List<String> buttonsOf(SeenMessage message) {
    return anna.privateChat().message(message.id()).orElseThrow().buttonTexts();
  }

  private Outgoing card(String text) {
    return new Outgoing.Say(
        staff.id(), Html.of(text), TAKE, new ReplyTo.Nothing(), Optional.of(CARD), Optional.empty());
  }
}
