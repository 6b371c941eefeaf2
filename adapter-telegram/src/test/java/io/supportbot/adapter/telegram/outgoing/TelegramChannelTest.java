package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.RateLimits;
import io.supportbot.adapter.telegram.client.Addresses;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Posted;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Role;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.DeliveryOutcome.Delivered;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.Press;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import io.supportbot.testkit.fake.FakeConversationMoves;
import io.supportbot.testkit.fake.FakeIds;
import io.supportbot.testkit.fake.FakeOutbox;
import io.supportbot.testkit.fake.FakePostedMessages;
import io.supportbot.testkit.fake.FakeUnitOfWork;
import io.supportbot.testkit.fixture.MutableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {
  private static final TicketNumber TICKET = new TicketNumber(LocalDate.of(2024, 12, 25), 1);
  private static final Posted CARD = new Posted(TICKET, Role.CARD);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Keyboard TAKE =
      new Keyboard.Inline(
          List.of(List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET)))));

  private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final TelegramClient client = Addresses.client(sandbox);
  private final Person anna = sandbox.person("Anna");
  private final Group staff = sandbox.basicGroup("Desk", anna);
  private final FakeUnitOfWork units = new FakeUnitOfWork();
  private final FakePostedMessages posted = new FakePostedMessages(units);
  private final FakeConversationMoves moves =
      new FakeConversationMoves(units, posted, new FakeOutbox(units));
  private final FakeIds ids = new FakeIds();
  private final TelegramChannel channel =
      new TelegramChannel(
          client,
          new RateLimits(30, 1, 20),
          MutableClock.at("2024-12-25T10:00:00Z"),
          staff.id(),
          List.of(),
          ids,
          posted,
          moves);

  @AfterEach
  void close() {
    client.close();
    sandbox.close();
  }

  @Test
  void a_text_arrives_with_its_markup_and_buttons_and_is_remembered() {
    List<PostedMessage> remembered =
        delivered(
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
  void a_menu_takes_the_place_of_the_letters() {
    anna.start();
    delivered(
        Outgoing.Say.to(
            anna.id(), Html.of("Меню"), new Keyboard.Menu(List.of(List.of("Новая заявка")))));
    assertThat(anna.privateChat().replyKeyboard()).containsExactly(List.of("Новая заявка"));
  }

  @Test
  void the_card_is_edited_and_not_sent_again() {
    posted.remember(delivered(card("Открыта")));
    int before = staff.chat().messages().size();
    assertThat(delivered(new Outgoing.EditPosted(staff.id(), CARD, Html.of("В работе"), TAKE)))
        .isEmpty();
    assertThat(staff.chat().messages()).hasSize(before);
    assertThat(staff.chat().lastMessage().text()).isEqualTo("В работе");
    // the same once more changes nothing and is fine
    delivered(new Outgoing.EditPosted(staff.id(), CARD, Html.of("В работе"), TAKE));
  }

  @Test
  void a_card_that_is_gone_is_sent_anew_and_remembered() {
    posted.remember(delivered(card("Открыта")));
    SeenMessage first = staff.chat().lastMessage();
    staff.addAdmin(anna);
    anna.in(staff).delete(first);
    List<PostedMessage> anew =
        delivered(new Outgoing.EditPosted(staff.id(), CARD, Html.of("В работе"), TAKE));
    SeenMessage second = staff.chat().lastMessage();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(anew).extracting(PostedMessage::message).containsExactly("" + second.id());
  }

  @Test
  void a_card_that_was_never_sent_is_sent() {
    assertThat(delivered(new Outgoing.EditPosted(staff.id(), CARD, Html.of("x"), TAKE))).hasSize(1);
  }

  @Test
  void an_album_stays_together_and_all_its_messages_are_remembered() {
    anna.start();
    Attachment one = received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId());
    Attachment two = received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId());
    List<PostedMessage> remembered =
        delivered(
            new Outgoing.SendFiles(
                staff.id(),
                List.of(one, two),
                Html.of("Два файла"),
                new ReplyTo.Nothing(),
                Optional.of(new Posted(TICKET, Role.FROM_CUSTOMER))));
    assertThat(remembered).hasSize(2);
    List<SeenMessage> album = newest(2);
    assertThat(album).extracting(SeenMessage::mediaKind).containsExactly("photo", "video");
    assertThat(album.getFirst().text()).isEqualTo("Два файла");
    assertThat(album.getFirst().mediaGroupId())
        .isNotEmpty()
        .isEqualTo(album.getLast().mediaGroupId());
  }

  @Test
  void every_kind_of_file_goes_out_alone_by_its_key() {
    anna.start();
    List<Attachment> files =
        List.of(
            received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId()),
            received(AttachmentKind.DOCUMENT, anna.sendDocument("a.pdf", 1000, "").fileId()),
            received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId()),
            received(AttachmentKind.AUDIO, anna.sendAudio("a.mp3", 1000, "").fileId()),
            received(AttachmentKind.VOICE, anna.sendVoice(1000).fileId()),
            received(AttachmentKind.VIDEO_NOTE, anna.sendVideoNote(1000).fileId()));
    for (Attachment file : files) {
      delivered(
          new Outgoing.SendFiles(
              staff.id(), List.of(file), Html.EMPTY, new ReplyTo.Nothing(), Optional.empty()));
    }
    assertThat(newest(6))
        .extracting(SeenMessage::mediaKind)
        .containsExactly("photo", "document", "video", "audio", "voice", "video_note");
  }

  @Test
  void one_unknown_file_does_not_keep_the_others_of_its_album_back() {
    anna.start();
    Attachment good = received(AttachmentKind.DOCUMENT, anna.sendDocument("a", 9, "").fileId());
    Attachment bad = received(AttachmentKind.DOCUMENT, "nobody-knows-this");
    assertThat(
            delivered(
                new Outgoing.SendFiles(
                    staff.id(),
                    List.of(bad, good),
                    Html.EMPTY,
                    new ReplyTo.Nothing(),
                    Optional.of(CARD))))
        .hasSize(1);
    assertThat(staff.chat().lastMessage().mediaKind()).isEqualTo("document");
  }

  @Test
  void who_takes_no_voice_messages_gets_an_audio_file() {
    anna.start();
    Attachment voice = received(AttachmentKind.VOICE, anna.sendVoice(1000).fileId());
    anna.forbidsVoice(true);
    delivered(
        new Outgoing.SendFiles(
            anna.id(), List.of(voice), Html.EMPTY, new ReplyTo.Nothing(), Optional.empty()));
    assertThat(anna.privateChat().lastMessage().mediaKind()).isEqualTo("audio");
  }

  @Test
  void markup_that_telegram_does_not_understand_goes_out_as_plain_text() {
    anna.start();
    delivered(
        Outgoing.Say.to(anna.id(), new Html("<b>a</i> &lt;b&gt;"), new Keyboard.None()));
    assertThat(anna.privateChat().lastMessage().text()).isEqualTo("a <b>");
  }

  @Test
  void an_answer_to_something_that_is_gone_stands_alone() {
    anna.start();
    delivered(
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
    posted.remember(delivered(card("Открыта")));
    SeenMessage card = staff.chat().lastMessage();
    delivered(
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
    delivered(card("Открыта"));
    SeenMessage card = staff.chat().lastMessage();
    delivered(new Outgoing.DropButtons(staff.id(), card.id()));
    delivered(new Outgoing.DropButtons(staff.id(), card.id()));
    delivered(new Outgoing.DropButtons(staff.id(), 4711));
    assertThat(staff.chat().lastMessage().buttonTexts()).isEmpty();
  }

  @Test
  void a_press_is_answered_once_and_a_second_answer_is_fine() {
    delivered(card("Открыта"));
    Press press = anna.in(staff).press(staff.chat().lastMessage(), "✋ Взять");
    Outgoing answer = new Outgoing.AnswerPress(press.callbackQueryId(), "Готово", false);
    delivered(answer);
    assertThat(press.awaitAnswer(PATIENCE).text()).isEqualTo("Готово");
    delivered(answer);
  }

  @Test
  void a_reaction_is_put_on_a_message() {
    anna.start();
    SeenMessage message = anna.send("Привет");
    delivered(new Outgoing.React(anna.id(), message.id(), "👍"));
    assertThat(anna.privateChat().message(message.id()).orElseThrow().reactions())
        .containsExactly("👍");
  }

  @Test
  void a_group_that_moved_is_followed_at_once() {
    posted.remember(delivered(card("Открыта")));
    Group moved = staff.migrateToSupergroup();
    delivered(card("В работе"));
    assertThat(moved.chat().lastMessage().text()).isEqualTo("В работе");
    assertThat(moves.current("telegram", Long.toString(staff.id())))
        .isEqualTo(Long.toString(moved.id()));
    assertThat(delivery(card("x")).lane()).isEqualTo(Long.toString(moved.id()));
  }

  @Test
  void who_blocked_the_bot_is_unreachable() {
    anna.start();
    anna.block();
    assertThat(deliver(Outgoing.Say.to(anna.id(), Html.of("x"), new Keyboard.None())))
        .isInstanceOf(DeliveryOutcome.Unreachable.class);
  }

  @Test
  void a_card_waits_until_the_bot_is_back_in_the_staff_group() {
    staff.kickBot();
    assertThat(deliver(card("Открыта"))).isInstanceOf(DeliveryOutcome.Outage.class);
    staff.makeBotMember();
    delivered(card("Открыта"));
  }

  @Test
  void what_telegram_wants_to_wait_waits() {
    sandbox.faults().plant("sendMessage", 1, new Fault.TooManyRequests(30));
    assertThat(deliver(card("x")))
        .isEqualTo(new DeliveryOutcome.Wait(Duration.ofSeconds(30), false));
    assertThat(channel.admit(delivery(card("x")))).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void an_unclear_answer_is_tried_again_and_nothing_is_sent_more_often_than_that() {
    for (Fault fault : List.of(new Fault.HtmlError(502), new Fault.DropBefore())) {
      sandbox.faults().plant("sendMessage", 1, fault);
      int before = staff.chat().messages().size();
      assertThat(deliver(card("x"))).isInstanceOf(DeliveryOutcome.TryAgain.class);
      delivered(card("x"));
      assertThat(staff.chat().messages()).hasSize(before + 1);
    }
  }

  @Test
  void what_is_not_understood_is_refused_and_does_not_hold_up_its_lane() {
    Delivery strange =
        new Delivery(
            ids.next(), "telegram", "7", "{\"type\":\"?\"}", Optional.empty(), Optional.empty());
    assertThat(channel.admit(strange)).isZero();
    assertThat(channel.deliver(strange)).isInstanceOf(DeliveryOutcome.Refused.class);
  }

  private Outgoing card(String text) {
    return new Outgoing.Say(
        staff.id(), Html.of(text), TAKE, new ReplyTo.Nothing(), Optional.of(CARD), Optional.empty());
  }

  private List<SeenMessage> newest(int count) {
    List<SeenMessage> all = staff.chat().messages();
    return all.subList(all.size() - count, all.size());
  }

  private static Attachment received(AttachmentKind kind, String fileId) {
    return new Attachment(
        kind,
        new FileReference("telegram", fileId),
        Optional.empty(),
        Optional.empty(),
        1000,
        Optional.empty());
  }

  private List<PostedMessage> delivered(Outgoing outgoing) {
    DeliveryOutcome outcome = deliver(outgoing);
    assertThat(outcome).isInstanceOf(Delivered.class);
    return ((Delivered) outcome).posted();
  }

  private DeliveryOutcome deliver(Outgoing outgoing) {
    return channel.deliver(delivery(outgoing));
  }

  private Delivery delivery(Outgoing outgoing) {
    return new OutgoingDeliveries(ids, moves).of(List.of(outgoing)).getFirst();
  }
}
