package io.supportbot.adapter.telegram.updates;

import static io.supportbot.adapter.telegram.updates.Reading.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFilesTest {
  private final Reading reading = new Reading();

  @Test
  void of_a_picture_the_largest_size_is_taken_and_its_caption_is_the_text() {
    Incoming.Message message =
        reading.message(
            "'caption':'Экран','photo':[{'file_id':'s','width':90,'height':60,'file_size':10},"
                + "{'file_id':'l','width':1280,'height':800,'file_size':9000},"
                + "{'file_id':'m','width':320,'height':200,'file_size':99000}]");
    assertThat(message.text()).isEqualTo("Экран");
    assertThat(message.files()).containsExactly(file(AttachmentKind.PHOTO, "l", null, null, 9000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'document':{'file_id':'x','file_name':'a.pdf','mime_type':'application/pdf','file_size':3} | DOCUMENT | a.pdf | application/pdf
          'video':{'file_id':'x','file_name':'a.mp4','mime_type':'video/mp4','file_size':3} | VIDEO | a.mp4 | video/mp4
          'audio':{'file_id':'x','file_name':'a.mp3','mime_type':'audio/mpeg','file_size':3} | AUDIO | a.mp3 | audio/mpeg
          'voice':{'file_id':'x','mime_type':'audio/ogg','file_size':3} | VOICE | | audio/ogg
          'video_note':{'file_id':'x','file_size':3} | VIDEO_NOTE | |
          'animation':{'file_id':'x','mime_type':'video/mp4','file_size':3},'document':{'file_id':'y'} | ANIMATION | | video/mp4
          """)
  void every_kind_of_file_is_known(
      String json, AttachmentKind kind, @Nullable String name, @Nullable String mimeType) {
    Incoming.Message message = reading.message(json);
    assertThat(message.files()).containsExactly(file(kind, "x", name, mimeType, 3));
    assertThat(message.unsupported()).isFalse();
  }

  @Test
  void a_file_of_unknown_size_is_taken_as_it_is() {
    assertThat(reading.message("'document':{'file_id':'x'}").files())
        .containsExactly(file(AttachmentKind.DOCUMENT, "x", null, null, 0));
  }

  @Test
  void an_album_is_one_message_in_the_order_it_was_sent() {
    Incoming incoming =
        reading.reader.read(
            List.of(
                part(6, "'photo':[{'file_id':'two','width':1,'height':1}],'caption':'Второе'"),
                part(5, "'photo':[{'file_id':'one','width':1,'height':1}],'caption':'Первое'"),
                part(7, "'video':{'file_id':'three'}")));
    Incoming.Message album = (Incoming.Message) incoming;
    assertThat(album.ids()).containsExactly(5, 6, 7);
    assertThat(album.text()).isEqualTo("Первое\nВторое");
    assertThat(album.files())
        .extracting(found -> found.file().key())
        .containsExactly("one", "two", "three");
    assertThat(album.files())
        .extracting(Attachment::caption)
        .containsExactly(Optional.of("Первое"), Optional.of("Второе"), Optional.empty());
  }

  @Test
  void the_only_caption_of_an_album_is_its_text() {
    Incoming.Message album =
        (Incoming.Message)
            reading.reader.read(
                List.of(
                    part(5, "'document':{'file_id':'one'}"),
                    part(6, "'document':{'file_id':'two'},'caption':'Оба'")));
    assertThat(album.text()).isEqualTo("Оба");
    assertThat(album.files()).allMatch(found -> found.caption().isEmpty());
  }

  private static Attachment file(
      AttachmentKind kind,
      String key,
      @Nullable String name,
      @Nullable String mimeType,
      long size) {
    return new Attachment(
        kind,
        new FileReference("telegram", key),
        Optional.ofNullable(name),
        Optional.ofNullable(mimeType),
        size,
        Optional.empty());
  }
}
