package io.supportbot.adapter.telegram.outgoing;

import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.CARD;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.TICKET;
import static io.supportbot.adapter.telegram.outgoing.SandboxedChannel.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.chat.Posted;
import io.supportbot.adapter.telegram.chat.Role;
import io.supportbot.adapter.telegram.outgoing.Outgoing.ReplyTo;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.application.delivery.PostedMessage;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenMessage;
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

  private List<SeenMessage> newest(int count) {
    List<SeenMessage> all = staff.chat().messages();
    return all.subList(all.size() - count, all.size());
  }
}
