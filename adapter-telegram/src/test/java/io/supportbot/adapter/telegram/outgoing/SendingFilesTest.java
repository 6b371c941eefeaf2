package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.application.delivery.DeliveryOutcome;
import io.supportbot.application.delivery.DeliveryOutcome.Delivered;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
import io.supportbot.sandbox.http.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SendingFilesTest {
  @AutoClose private final SandboxedChannel desk = SandboxedChannel.plain();
  private final Person anna = desk.anna;
  private final Group staff = desk.staff;

  @Test
  void an_album_stays_together_and_all_its_messages_are_remembered() {
    anna.start();
    Attachment one = received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId());
    Attachment two = received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId());
    List<PostedMessage> remembered =
        desk.delivered(
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
      desk.delivered(
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
            desk.delivered(
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
    desk.delivered(
        new Outgoing.SendFiles(
            anna.id(), List.of(voice), Html.EMPTY, new ReplyTo.Nothing(), Optional.empty()));
    assertThat(anna.privateChat().lastMessage().mediaKind()).isEqualTo("audio");
  }

  @Test
  void the_words_of_a_video_note_are_not_said_again_while_the_note_has_to_wait() {
    anna.start();
    Attachment note = received(AttachmentKind.VIDEO_NOTE, anna.sendVideoNote(1000).fileId());
    desk.sandbox.faults().plant("sendVideoNote", 2, new Fault.TooManyRequests(1));

    deliveredAtLast(forStaff(List.of(note), Html.of("Смотрите, как мигает")), 2);

    assertThat(newest(2))
        .extracting(SeenMessage::text, SeenMessage::mediaKind)
        .containsExactly(tuple("Смотрите, как мигает", ""), tuple("", "video_note"));
    assertThat(staff.chat().messages())
        .filteredOn(message -> message.text().equals("Смотрите, как мигает"))
        .hasSize(1);
  }

  @Test
  void files_that_go_one_by_one_are_not_sent_again_while_the_last_has_to_wait() {
    anna.start();
    Attachment photo = received(AttachmentKind.PHOTO, anna.sendPhoto(1000, "").fileId());
    Attachment bad = received(AttachmentKind.PHOTO, "nobody-knows-this");
    Attachment video = received(AttachmentKind.VIDEO, anna.sendVideo(1000, "").fileId());
    desk.sandbox.faults().plant("sendVideo", 2, new Fault.TooManyRequests(1));

    List<PostedMessage> remembered =
        deliveredAtLast(forStaff(List.of(photo, bad, video), Html.EMPTY), 2);

    assertThat(remembered).hasSize(2);
    assertThat(staff.chat().messages())
        .extracting(SeenMessage::mediaKind)
        .containsOnlyOnce("photo", "video");
  }

  private Delivery forStaff(List<Attachment> files, Html caption) {
    return desk.delivery(
        new Outgoing.SendFiles(
            staff.id(),
            files,
            caption,
            new ReplyTo.Nothing(),
            Optional.of(new Posted(TICKET, Role.FROM_CUSTOMER))));
  }

  /// As the dispatcher does: the same delivery again and again.
  private List<PostedMessage> deliveredAtLast(Delivery delivery, int waits) {
    for (int i = 0; i < waits; i++) {
      assertThat(desk.channel.deliver(delivery)).isInstanceOf(DeliveryOutcome.Wait.class);
    }
    DeliveryOutcome outcome = desk.channel.deliver(delivery);
    assertThat(outcome).isInstanceOf(Delivered.class);
    return ((Delivered) outcome).posted();
  }

  private List<SeenMessage> newest(int count) {
    List<SeenMessage> all = staff.chat().messages();
    return all.subList(all.size() - count, all.size());
  }
}
