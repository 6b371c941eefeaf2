package io.supportbot.adapter.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supportbot.application.intake.IncomingUpdate;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {
  private static final Instant NOW = Instant.parse("2024-12-25T10:00:00Z");
  private static final String ANNA =
      "'from':{'id':7,'is_bot':false,'first_name':'Анна','last_name':'Ким','username':'anna','language_code':'ru'}";
  private static final String PRIVATE = "'chat':{'id':7,'type':'private','first_name':'Анна'}";
  private static final String GROUP = "'chat':{'id':-100,'type':'supergroup','title':'Desk'}";

  private final BotIdentity bot = new BotIdentity(42);
  private final IncomingReader reader = new IncomingReader(bot);

  @Test
  void a_text_is_read_with_its_sender() {
    Incoming.Message message = message("'text':'Не работает <вход>'");
    assertThat(message.text()).isEqualTo("Не работает <вход>");
    assertThat(message.id()).isEqualTo(5);
    assertThat(message.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    assertThat(message.chat()).isEqualTo(new Incoming.Chat(7, true));
    assertThat(message.sender())
        .isEqualTo(
            new Incoming.Sender(
                7, "Анна Ким", Optional.of("anna"), Optional.of("ru"), false, false));
    assertThat(message.unsupported()).isFalse();
    assertThat(message.files()).isEmpty();
  }

  @Test
  void of_a_picture_the_largest_size_is_taken_and_its_caption_is_the_text() {
    Incoming.Message message =
        message(
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
    Incoming.Message message = message(json);
    assertThat(message.files()).containsExactly(file(kind, "x", name, mimeType, 3));
    assertThat(message.unsupported()).isFalse();
  }

  @Test
  void a_file_of_unknown_size_is_taken_as_it_is() {
    assertThat(message("'document':{'file_id':'x'}").files())
        .containsExactly(file(AttachmentKind.DOCUMENT, "x", null, null, 0));
  }

  @Test
  void an_album_is_one_message_in_the_order_it_was_sent() {
    Incoming incoming =
        reader.read(
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
            reader.read(
                List.of(
                    part(5, "'document':{'file_id':'one'}"),
                    part(6, "'document':{'file_id':'two'},'caption':'Оба'")));
    assertThat(album.text()).isEqualTo("Оба");
    assertThat(album.files()).allMatch(found -> found.caption().isEmpty());
  }

  @Test
  void a_contact_and_a_place_become_words() {
    assertThat(message("'contact':{'phone_number':'+7999','first_name':'Иван'}").text())
        .isEqualTo("☎ Иван, +7999");
    assertThat(message("'location':{'latitude':55.75,'longitude':37.5}").text())
        .isEqualTo("📍 55.75, 37.5");
    assertThat(
            message(
                    "'venue':{'location':{'latitude':55.75,'longitude':37.5},'title':'Офис','address':'Тверская, 1'},'location':{'latitude':55.75,'longitude':37.5}")
                .text())
        .isEqualTo("📍 Офис, Тверская, 1, 55.75, 37.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'sticker':{'file_id':'s','emoji':'👍'}",
        "'poll':{'id':'1','question':'?','options':[]}",
        "'dice':{'emoji':'🎲','value':3}",
        "'something_of_next_year':{}"
      })
  void what_the_bot_cannot_take_is_said_to_be_so(String json) {
    assertThat(message(json).unsupported()).isTrue();
  }

  @Test
  void a_forwarded_message_is_an_ordinary_one() {
    Incoming.Message message =
        message("'text':'Переслано','forward_origin':{'type':'hidden_user','date':1,'sender_user_name':'X'}");
    assertThat(message.text()).isEqualTo("Переслано");
  }

  @Test
  void a_reply_names_what_it_answers() {
    assertThat(
            message(
                    "'text':'да','reply_to_message':{'message_id':3,'date':1,%s,'from':{'id':42,'is_bot':true,'first_name':'B'}}"
                        .formatted(PRIVATE))
                .replyTo())
        .contains(new Incoming.Replied(3, true));
    assertThat(
            message(
                    "'text':'да','reply_to_message':{'message_id':3,'date':1,%s,%s}"
                        .formatted(PRIVATE, ANNA))
                .replyTo())
        .contains(new Incoming.Replied(3, false));
  }

  @Test
  void in_a_topic_an_answer_to_its_opening_is_no_reply() {
    Incoming.Message message =
        (Incoming.Message)
            read(
                "'message':{'message_id':5,'date':1,%s,%s,'text':'x','is_topic_message':true,'message_thread_id':3,'reply_to_message':{'message_id':3,'date':1,%s,'forum_topic_created':{'name':'T','icon_color':1}}}"
                    .formatted(ANNA, GROUP, GROUP));
    assertThat(message.replyTo()).isEmpty();
    assertThat(message.thread()).contains(3);
  }

  @Test
  void a_thread_of_the_general_topic_is_no_topic() {
    assertThat(message("'text':'x','message_thread_id':9").thread()).isEmpty();
  }

  @Test
  void an_anonymous_admin_is_recognised() {
    Incoming.Message message =
        (Incoming.Message)
            read(
                "'message':{'message_id':5,'date':1,'from':{'id':1087968824,'is_bot':true,'first_name':'Group','username':'GroupAnonymousBot'},'sender_chat':{'id':-100,'type':'supergroup','title':'Desk'},%s,'text':'x'}"
                    .formatted(GROUP));
    assertThat(message.sender().anonymous()).isTrue();
  }

  @Test
  void a_nameless_sender_goes_by_username_or_number() {
    assertThat(named("'username':'ghost'")).isEqualTo("ghost");
    assertThat(named("'first_name':' \\u202e '")).isEqualTo("9");
    assertThat(named("'first_name':'A\\nB','last_name':'\\u200f'")).isEqualTo("A B");
  }

  @Test
  void a_command_for_another_bot_is_not_ours() {
    bot.learn("DeskBot");
    assertThat(message("'text':'/new@deskbot x'").command())
        .contains(new Incoming.Command("new", "x"));
    assertThat(read(inPrivate("'text':'/new@otherbot'"))).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void an_edit_carries_the_new_text() {
    assertThat(
            read("'edited_message':{'message_id':5,'date':1,'edit_date':60,%s,%s,'text':'Новый'}"
                .formatted(ANNA, PRIVATE)))
        .asInstanceOf(InstanceOfAssertFactories.type(Incoming.Edited.class))
        .satisfies(
            edited -> {
              assertThat(edited.message()).isEqualTo(5);
              assertThat(edited.text()).isEqualTo("Новый");
              assertThat(edited.at()).isEqualTo(Instant.ofEpochSecond(60));
            });
  }

  @Test
  void a_place_that_moves_is_not_an_edit() {
    assertThat(
            read(
                "'edited_message':{'message_id':5,'date':1,%s,%s,'location':{'latitude':1,'longitude':2}}"
                    .formatted(ANNA, PRIVATE)))
        .isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void a_press_is_read_even_under_a_message_that_is_no_longer_accessible() {
    for (int date : List.of(0, 1_700_000_000)) {
      assertThat(
              read(
                  "'callback_query':{'id':'q1','chat_instance':'c','data':'1:new',%s,'message':{'message_id':5,'date':%d,%s}}"
                      .formatted(ANNA, date, GROUP)))
          .asInstanceOf(InstanceOfAssertFactories.type(Incoming.Press.class))
          .satisfies(
              read -> {
                assertThat(read.press()).isEqualTo("q1");
                assertThat(read.data()).isEqualTo("1:new");
                assertThat(read.message()).isEqualTo(5);
                assertThat(read.chat()).isEqualTo(new Incoming.Chat(-100, false));
                assertThat(read.sender().id()).isEqualTo(7);
                assertThat(read.at()).isEqualTo(NOW);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"kicked,false", "member,true"})
  void blocking_the_bot_changes_who_can_be_reached(String status, boolean reachable) {
    assertThat(read(memberChange(PRIVATE, status)))
        .asInstanceOf(InstanceOfAssertFactories.type(Incoming.Reachability.class))
        .extracting(Incoming.Reachability::reachable)
        .isEqualTo(reachable);
    assertThat(read(memberChange(GROUP, status))).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void a_group_that_became_a_supergroup_has_moved() {
    assertThat(
            read(
                "'message':{'message_id':5,'date':1,%s,'chat':{'id':-5,'type':'group'},'migrate_to_chat_id':-1005}"
                    .formatted(ANNA)))
        .asInstanceOf(InstanceOfAssertFactories.type(Incoming.Migrated.class))
        .satisfies(
            moved -> {
              assertThat(moved.chat().id()).isEqualTo(-5);
              assertThat(moved.newChat()).isEqualTo(-1005);
            });
  }

  static Stream<String> unwanted() {
    return Stream.of(
        inPrivate("'pinned_message':{'message_id':1,'date':1,%s}".formatted(PRIVATE)),
        inPrivate("'new_chat_members':[]"),
        "'message':{'message_id':5,'date':1,'from':{'id':8,'is_bot':true,'first_name':'B'},%s,'text':'x'}"
            .formatted(GROUP),
        "'channel_post':{'message_id':5,'date':1,'chat':{'id':-9,'type':'channel'},'text':'x'}",
        "'poll':{'id':'1','question':'?','options':[]}",
        "'something_of_next_year':{'x':1}");
  }

  @ParameterizedTest
  @MethodSource("unwanted")
  void what_nobody_wrote_to_the_bot_is_ignored(String json) {
    assertThat(read(json)).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void what_is_not_an_update_is_named_without_its_content() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(List.of(update("{'message':{'text':secret stuff"))))
        .withMessageContaining("update 9 is not readable")
        .satisfies(e -> assertThat(e).hasNoCause().message().doesNotContain("secret"));
  }

  private static String memberChange(String chat, String status) {
    return "'my_chat_member':{%s,%s,'date':1,'old_chat_member':{'status':'member'},'new_chat_member':{'status':'%s'}}"
        .formatted(chat, ANNA, status);
  }

  private String named(String names) {
    return read("'message':{'message_id':5,'date':1,'from':{'id':9,'is_bot':false,%s},%s,'text':'x'}"
            .formatted(names, PRIVATE))
        .sender()
        .name();
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

  private Incoming.Message message(String content) {
    return (Incoming.Message) read(inPrivate(content));
  }

  private static String inPrivate(String content) {
    return "'message':{'message_id':5,'date':1700000000,%s,%s,%s}"
        .formatted(ANNA, PRIVATE, content);
  }

  private static IncomingUpdate part(int id, String content) {
    return update(
        "{'update_id':9,'message':{'message_id':%d,'date':1,'media_group_id':'g',%s,%s,%s}}"
            .formatted(id, ANNA, PRIVATE, content));
  }

  private Incoming read(String content) {
    return reader.read(List.of(update("{'update_id':9," + content + "}")));
  }

  private static IncomingUpdate update(String json) {
    return new IncomingUpdate(
        "telegram", "9", "7", Optional.empty(), json.replace('\'', '"'), NOW);
  }
}
