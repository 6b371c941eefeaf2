package io.supportbot.adapter.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlbumsTest {
  @Test
  void no_files_make_no_album() {
    assertThat(Albums.partition(List.of())).isEmpty();
  }

  @Test
  void pictures_and_videos_stand_together_and_documents_among_themselves() {
    Attachment photo = file(AttachmentKind.PHOTO, 1);
    Attachment document = file(AttachmentKind.DOCUMENT, 2);
    Attachment video = file(AttachmentKind.VIDEO, 3);
    Attachment other = file(AttachmentKind.DOCUMENT, 4);
    Attachment song = file(AttachmentKind.AUDIO, 5);

    assertThat(Albums.partition(List.of(photo, document, video, other, song)))
        .containsExactly(List.of(photo, video), List.of(document, other), List.of(song));
  }

  @Test
  void what_no_album_takes_stands_alone() {
    Attachment voice = file(AttachmentKind.VOICE, 1);
    Attachment note = file(AttachmentKind.VIDEO_NOTE, 2);
    Attachment animation = file(AttachmentKind.ANIMATION, 3);

    assertThat(Albums.partition(List.of(voice, note, animation)))
        .containsExactly(List.of(voice), List.of(note), List.of(animation));
  }

  @Test
  void an_album_holds_ten_at_most() {
    List<Attachment> photos =
        IntStream.range(0, 11).mapToObj(i -> file(AttachmentKind.PHOTO, i)).toList();

    assertThat(Albums.partition(photos))
        .containsExactly(photos.subList(0, 10), photos.subList(10, 11));
  }

  private static Attachment file(AttachmentKind kind, int key) {
    return new Attachment(
        kind,
        new FileReference("telegram", "key-" + key),
        Optional.empty(),
        Optional.empty(),
        1,
        Optional.empty());
  }
}
