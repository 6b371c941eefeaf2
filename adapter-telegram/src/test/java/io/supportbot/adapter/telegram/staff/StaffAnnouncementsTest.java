package io.supportbot.adapter.telegram.staff;

import static io.supportbot.testkit.fixture.CommentBuilder.aComment;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.BORIS;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.application.delivery.Announcement;
import io.supportbot.domain.person.Actor;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.Change;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.Ticket;
import io.supportbot.domain.ticket.TicketEvent;
import io.supportbot.domain.ticket.TicketNumber;
import io.supportbot.testkit.fixture.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StaffAnnouncementsTest {
  private static final TicketNumber NUMBER = aTicket().details().number();
  private static final ReplyTo TO_CARD = new ReplyTo.Newest(new Posted(NUMBER, Role.CARD));

  private final StaffAnnouncements announcements = new StaffRoom().announcements;

  @Test
  void a_new_ticket_is_a_card_with_its_files_below() {
    Change<Ticket.Open> opened =
        Ticket.open(aTicket().with(Files.photo("a"), Files.photo("b")).details());

    List<Outgoing> out = announcements.of(announced(opened));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.Say.class, Outgoing.SendFiles.class);
    Outgoing.SendFiles files = (Outgoing.SendFiles) out.getLast();
    assertThat(files.files()).hasSize(2);
    assertThat(files.replyTo()).isEqualTo(TO_CARD);
    assertThat(files.posted()).contains(new Posted(NUMBER, Role.CARD_PART));
  }

  @Test
  void a_change_of_state_only_edits_the_card() {
    Ticket.InProgress inWork = aTicket().takenBy(ANNA);

    List<Outgoing> out =
        announcements.of(announced(inWork.resolve(new Actor.Operator(ANNA), StaffRoom.NOW)));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.EditPosted.class);
  }

  @Test
  void a_customers_words_stand_under_the_card() {
    List<Outgoing> out = announcements.of(commented("Не <помогло>"));

    assertThat(out)
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.Say.class,
            say -> {
              assertThat(say.text().value())
                  .isEqualTo(
                      "💬 <b>Иван Петров (@ivan_petrov)</b> по заявке #20241225-001:\n"
                          + "Не &lt;помогло&gt;");
              assertThat(say.replyTo()).isEqualTo(TO_CARD);
              assertThat(say.posted()).contains(new Posted(NUMBER, Role.FROM_CUSTOMER));
            });
  }

  @Test
  void words_with_a_picture_are_one_message() {
    List<Outgoing> out = announcements.of(commented("Вот", Files.photo("a")));

    assertThat(out)
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.SendFiles.class,
            files -> assertThat(files.caption().value()).endsWith(":\nВот"));
  }

  @Test
  void words_too_long_for_a_caption_come_before_the_picture() {
    List<Outgoing> out = announcements.of(commented("а".repeat(1024), Files.photo("a")));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.Say.class, Outgoing.SendFiles.class);
    assertThat(((Outgoing.SendFiles) out.getLast()).caption()).isEqualTo(Html.EMPTY);
  }

  @Test
  void each_picture_of_an_album_keeps_its_own_words_and_they_are_said_once() {
    List<Outgoing> out =
        announcements.of(
            commented("Раз\nДва", Files.photo("a", "Раз"), Files.photo("b", "Два")));

    assertThat(out)
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.SendFiles.class,
            files -> {
              assertThat(files.caption().value()).endsWith(" по заявке #20241225-001:\nРаз");
              assertThat(files.files())
                  .extracting(Attachment::caption)
                  .containsExactly(Optional.of("Раз"), Optional.of("Два"));
            });
  }

  @Test
  void words_that_stand_under_no_picture_are_said_before_an_album_with_captions() {
    List<Outgoing> out =
        announcements.of(
            commented("Ещё раз\nРаз\nДва", Files.photo("a", "Раз"), Files.photo("b", "Два")));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.Say.class, Outgoing.SendFiles.class);
    assertThat(((Outgoing.Say) out.getFirst()).text().value()).endsWith("Ещё раз\nРаз\nДва");
    assertThat(((Outgoing.SendFiles) out.getLast()).caption()).isEqualTo(Html.EMPTY);
  }

  @Test
  void a_video_note_has_its_words_before_it() {
    Attachment note =
        new Attachment(
            AttachmentKind.VIDEO_NOTE,
            new FileReference("telegram", "n"),
            Optional.empty(),
            Optional.empty(),
            1,
            Optional.empty());

    assertThat(announcements.of(commented("", note)))
        .hasExactlyElementsOfTypes(Outgoing.Say.class, Outgoing.SendFiles.class);
  }

  @Test
  void the_longest_comment_comes_in_messages_that_fit() {
    List<Outgoing> out = announcements.of(commented("😀".repeat(4096)));

    assertThat(out).hasSizeGreaterThan(1);
    assertThat(out)
        .allSatisfy(
            say ->
                assertThat(HtmlSplitter.units(((Outgoing.Say) say).text()))
                    .isLessThanOrEqualTo(HtmlSplitter.MESSAGE_UNITS));
  }

  @Test
  void what_operators_say_is_not_repeated_to_them() {
    Ticket.InProgress ticket = aTicket().takenBy(ANNA);

    assertThat(announcements.of(announced(ticket.comment(aComment().build())))).isEmpty();
    assertThat(announcements.of(announced(ticket.comment(aComment().internal().build()))))
        .isEmpty();
  }

  @Test
  void a_reply_to_a_customer_who_stopped_the_bot_is_said_to_wait() {
    Comment reply = aComment().build();
    Comment note = aComment().internal().build();

    assertThat(announcements.of(commented(reply, unreachable())))
        .singleElement()
        .extracting(say -> ((Outgoing.Say) say).text().value())
        .asString()
        .contains("дойдёт, когда клиент вернётся");
    assertThat(announcements.of(commented(note, unreachable()))).isEmpty();
  }

  @Test
  void the_card_of_a_customer_who_stopped_the_bot_says_so() {
    Ticket.Open ticket = aTicket().open();
    var change = ticket.take(ANNA, StaffRoom.NOW);

    List<Outgoing> out =
        announcements.of(
            new Announcement.TicketChanged(change.ticket(), change.events(), unreachable()));

    assertThat(((Outgoing.EditPosted) out.getFirst()).text().value())
        .contains("Клиент остановил бота");
  }

  @Test
  void a_customer_who_is_not_content_is_noticed() {
    List<Outgoing> out =
        announcements.of(
            announced(
                aTicket()
                    .resolvedBy(ANNA)
                    .reopen(new Actor.Customer(IVAN.id()), StaffRoom.NOW)));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.EditPosted.class, Outgoing.Say.class);
  }

  @Test
  void an_operator_who_reopens_makes_no_noise() {
    List<Outgoing> out =
        announcements.of(
            announced(
                aTicket().resolvedBy(ANNA).reopen(new Actor.Operator(ANNA), StaffRoom.NOW)));

    assertThat(out).hasExactlyElementsOfTypes(Outgoing.EditPosted.class);
  }

  @Test
  void a_word_to_the_new_assignee_comes_with_the_ticket() {
    List<Outgoing> out =
        announcements.of(
            announced(
                aTicket()
                    .takenBy(ANNA)
                    .handOver(
                        BORIS,
                        Optional.of("Клиент <важный>"),
                        new Actor.Operator(ANNA),
                        StaffRoom.NOW)));

    assertThat(((Outgoing.Say) out.getLast()).text().value())
        .contains("tg://user?id=1002")
        .endsWith("\nКомментарий: Клиент &lt;важный&gt;");
  }

  @Test
  void taking_and_solving_in_one_act_edits_the_card_once() {
    Change<Ticket.Resolved> change =
        aTicket()
            .open()
            .take(ANNA, StaffRoom.NOW)
            .then(t -> t.resolve(new Actor.Operator(ANNA), StaffRoom.NOW));

    assertThat(announcements.of(announced(change)))
        .hasExactlyElementsOfTypes(Outgoing.EditPosted.class);
  }

  static Announcement commented(String text, Attachment... files) {
    return commented(
        aComment().by(IVAN.id()).saying(text).with(files).build(), IVAN.profile());
  }

  private static Announcement commented(Comment comment, CustomerProfile customer) {
    return new Announcement.TicketChanged(
        aTicket().open(), List.of(new TicketEvent.Commented(comment)), customer);
  }

  @Test
  void the_card_says_that_its_customer_is_gone_or_back_and_an_answer_that_failed_is_a_message() {
    Ticket.Open ticket = aTicket().open();

    assertThat(announcements.of(new Announcement.ReachChanged(ticket, unreachable(), false)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.EditPosted.class,
            card -> assertThat(card.text().value()).contains("Клиент остановил бота"));
    assertThat(
            announcements.of(
                new Announcement.ReachChanged(ticket, IVAN.profile(), false)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outgoing.EditPosted.class,
            card -> assertThat(card.text().value()).doesNotContain("Клиент остановил бота"));
    assertThat(announcements.of(new Announcement.ReachChanged(ticket, unreachable(), true)))
        .hasExactlyElementsOfTypes(Outgoing.EditPosted.class, Outgoing.Say.class)
        .last()
        .isInstanceOfSatisfying(
            Outgoing.Say.class,
            say -> assertThat(say.text().value()).contains("дойдёт, когда клиент вернётся"));
  }

  private static CustomerProfile unreachable() {
    return new CustomerProfile(
        IVAN.id(), IVAN.address(), IVAN.name(), IVAN.username(), IVAN.language(), false);
  }

  private static Announcement announced(Change<? extends Ticket> change) {
    return new Announcement.TicketChanged(change.ticket(), change.events(), IVAN.profile());
  }
}
