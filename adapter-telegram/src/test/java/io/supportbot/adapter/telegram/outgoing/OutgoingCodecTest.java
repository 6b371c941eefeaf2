package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.keyboard.ButtonData;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Outgoing.Place;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.TicketNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingCodecTest {
  private static final TicketNumber TICKET = new TicketNumber(LocalDate.of(2024, 12, 25), 1);
  private static final Posted CARD = new Posted(TICKET, Role.CARD);
  private static final Keyboard.Inline BUTTONS =
      new Keyboard.Inline(
          List.of(
              List.of(new Keyboard.Button("✋ Взять", new ButtonData.ForStaff.Take(TICKET))),
              List.of(
                  new Keyboard.Button("✅", new ButtonData.ForStaff.Resolve(TICKET)),
                  new Keyboard.Button("🚫", new ButtonData.ForStaff.Reject(TICKET)))));

  static Stream<Outgoing> everything() {
    return Stream.of(
        Outgoing.Say.to(7, new Html("<b>\"a\"</b>\n&amp;"), new Keyboard.None()),
        new Outgoing.Say(
            -100,
            Html.of("x"),
            BUTTONS,
            new ReplyTo.Message(5),
            Optional.of(CARD),
            Optional.of("menu")),
        Outgoing.Say.to(7, Html.of("x"), new Keyboard.Inline(BUTTONS.rows(), true)),
        Outgoing.Say.to(7, Html.of("x"), new Keyboard.Menu(List.of(List.of("а", "б"), List.of("в")))),
        new Outgoing.Say(
            7,
            Html.of("x"),
            new Keyboard.Answer("Причина", true),
            new ReplyTo.Newest(CARD),
            Optional.empty(),
            Optional.empty()),
        new Outgoing.SendFiles(
            7,
            List.of(
                new Attachment(
                    AttachmentKind.DOCUMENT,
                    new FileReference("telegram", "key"),
                    Optional.of("a.pdf"),
                    Optional.of("application/pdf"),
                    12,
                    Optional.of("words")),
                new Attachment(
                    AttachmentKind.DOCUMENT,
                    new FileReference("telegram", "key2"),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty())),
            Html.of("caption"),
            new ReplyTo.Nothing(),
            Optional.of(CARD)),
        new Outgoing.EditPosted(-100, new Place.Main(), CARD, Html.of("x"), BUTTONS),
        new Outgoing.EditPosted(-100, new Place.TopicOf(TICKET), CARD, Html.of("x"), BUTTONS),
        new Outgoing.Say(
            -100,
            new Place.Topic(12),
            Html.of("x"),
            new Keyboard.None(),
            new ReplyTo.Message(13),
            Optional.empty(),
            Optional.empty()),
        new Outgoing.SendFiles(
            -100,
            new Place.TopicOf(TICKET),
            List.of(SandboxedChannel.received(AttachmentKind.PHOTO, "key3")),
            Html.EMPTY,
            new ReplyTo.Nothing(),
            Optional.empty()),
        new Outgoing.Say(
            -100,
            Html.of("Почему?"),
            new Keyboard.None(),
            new ReplyTo.Nothing(),
            Optional.of(new Posted(TICKET, Role.REASON_PROMPT, 2)),
            Optional.empty()),
        new Outgoing.PointToTopic(-100, new Place.Topic(12), 13, TICKET, Html.of("x")),
        new Outgoing.PointToTopic(-100, new Place.Main(), 13, TICKET, Html.of("x")),
        new Outgoing.RetireCards(-100, TICKET, Html.of("x")),
        new Outgoing.Edit(7, 5, Html.of("x"), new Keyboard.None()),
        new Outgoing.DropButtons(7, 5),
        new Outgoing.AnswerPress("id", "Недостаточно прав", true),
        new Outgoing.AnswerPress("id", "", false),
        new Outgoing.React(7, 5, "👍"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void what_is_stored_comes_back_as_it_was(Outgoing outgoing) {
    assertThat(OutgoingCodec.decode(OutgoingCodec.encode(outgoing))).contains(outgoing);
  }

  @Test
  void every_kind_is_among_the_examples() {
    Set<Class<?>> declared =
        Arrays.stream(Outgoing.class.getPermittedSubclasses()).collect(Collectors.toSet());
    assertThat(everything().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(declared);
  }

  @Test
  void fields_of_a_later_version_are_skipped_and_absent_ones_have_a_meaning() {
    assertThat(OutgoingCodec.decode("{\"type\":\"say\",\"chat\":7,\"text\":\"x\",\"new\":{\"a\":1}}"))
        .contains(Outgoing.Say.to(7, new Html("x"), new Keyboard.None()));
  }

  @Test
  void a_button_that_is_no_longer_known_does_not_take_its_message_down() {
    String stored =
        """
        {"type":"say","chat":7,"text":"x","keyboard":{"kind":"inline","rows":[
          [{"text":"old","data":"0:old"}],[{"text":"Новая заявка","data":"1:new"}]]}}
        """;
    assertThat(OutgoingCodec.decode(stored))
        .contains(
            Outgoing.Say.to(
                7,
                new Html("x"),
                new Keyboard.Inline(
                    List.of(
                        List.of(
                            new Keyboard.Button(
                                "Новая заявка", new ButtonData.ForCustomer.NewTicket()))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "no json",
        "{\"type\":\"of next year\"}",
        "{\"type\":\"say\"}",
        "{\"type\":\"edit-posted\",\"chat\":1}",
        "{\"type\":\"files\",\"chat\":1,\"files\":[]}",
        "{\"type\":\"files\",\"chat\":1,\"files\":[{\"kind\":\"HOLOGRAM\",\"store\":\"a\",\"key\":\"b\"}]}",
        "{\"type\":\"react\",\"chat\":{},\"message\":1,\"emoji\":\"x\"}"
      })
  void what_is_not_understood_is_nothing(String stored) {
    assertThat(OutgoingCodec.decode(stored)).isEmpty();
  }
}
