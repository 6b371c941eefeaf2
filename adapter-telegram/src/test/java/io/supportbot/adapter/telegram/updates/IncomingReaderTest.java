package io.supportbot.adapter.telegram.updates;

import static io.supportbot.adapter.telegram.updates.Reading.ANNA;
import static io.supportbot.adapter.telegram.updates.Reading.GROUP;
import static io.supportbot.adapter.telegram.updates.Reading.NOW;
import static io.supportbot.adapter.telegram.updates.Reading.PRIVATE;
import static io.supportbot.adapter.telegram.updates.Reading.inPrivate;
import static io.supportbot.adapter.telegram.updates.Reading.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {
  private final Reading reading = new Reading();

  @Test
  void a_text_is_read_with_its_sender() {
    Incoming.Message message = reading.message("'text':'Не работает <вход>'");
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
  void the_address_behind_words_is_kept_beside_them() {
    assertThat(
            reading.message(
                    "'text':'👍 тут и там','entities':["
                        + "{'type':'text_link','offset':3,'length':3,'url':'https://a.example/x?a=1'},"
                        + "{'type':'bold','offset':7,'length':1},"
                        + "{'type':'text_link','offset':9,'length':3,'url':'https://b.example/'}]")
                .text())
        .isEqualTo("👍 тут (https://a.example/x?a=1) и там (https://b.example/)");
    assertThat(
            reading.message(
                    "'photo':[{'file_id':'p','width':1,'height':1}],'caption':'тут',"
                        + "'caption_entities':[{'type':'text_link','offset':0,'length':3,'url':'https://a.example'}]")
                .text())
        .isEqualTo("тут (https://a.example)");
  }

  @Test
  void an_address_that_can_be_read_already_is_not_said_twice() {
    assertThat(
            reading.message(
                    "'text':'a.example и слово','entities':["
                        + "{'type':'text_link','offset':0,'length':9,'url':'http://a.example/'},"
                        + "{'type':'text_link','offset':12,'length':50,'url':'https://beyond.example'}]")
                .text())
        .isEqualTo("a.example и слово");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2800", "\u200b\u2060", "\u3164 \u00ad", " \n\t"})
  void words_of_which_nothing_can_be_seen_are_none(String invisible) {
    String json = invisible.replace("\n", "\\n").replace("\t", "\\t");
    assertThat(reading.message("'text':'" + json + "'").text()).isEmpty();
    assertThat(reading.message("'text':'" + json + "'").unsupported()).isTrue();
    assertThat(reading.message("'text':'a" + json + "'").text()).isNotEmpty();
  }

  @Test
  void a_contact_and_a_place_become_words() {
    assertThat(reading.message("'contact':{'phone_number':'+7999','first_name':'Иван'}").text())
        .isEqualTo("☎ Иван, +7999");
    assertThat(reading.message("'location':{'latitude':55.75,'longitude':37.5}").text())
        .isEqualTo("📍 55.75, 37.5");
    assertThat(
            reading.message(
                    "'venue':{'location':{'latitude':55.75,'longitude':37.5},'title':'Офис','address':'Тверская, 1'},'location':{'latitude':55.75,'longitude':37.5}")
                .text())
        .isEqualTo("📍 Офис, Тверская, 1, 55.75, 37.5");
  }

  @Test
  void a_poll_and_a_check_list_become_words() {
    assertThat(
            reading.message(
                    "'poll':{'id':'1','question':'Возврат?','options':[{'text':'Да','voter_count':0},{'text':'Нет','voter_count':0}]}")
                .text())
        .isEqualTo("📊 Возврат?\n• Да\n• Нет");
    assertThat(
            reading.message(
                    "'checklist':{'title':'Проверить','tasks':[{'id':1,'text':'Счёт'},{'id':2,'text':'Логи'}]}")
                .text())
        .isEqualTo("☑ Проверить\n• Счёт\n• Логи");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'sticker':{'file_id':'s','emoji':'👍'}",
        "'dice':{'emoji':'🎲','value':3}",
        "'something_of_next_year':{}"
      })
  void what_the_bot_cannot_take_is_said_to_be_so(String json) {
    assertThat(reading.message(json).unsupported()).isTrue();
  }

  @Test
  void a_forwarded_message_is_an_ordinary_one() {
    Incoming.Message message =
        reading.message("'text':'Переслано','forward_origin':{'type':'hidden_user','date':1,'sender_user_name':'X'}");
    assertThat(message.text()).isEqualTo("Переслано");
  }

  @Test
  void a_reply_names_what_it_answers() {
    assertThat(
            reading.message(
                    "'text':'да','reply_to_message':{'message_id':3,'date':1,%s,'from':{'id':42,'is_bot':true,'first_name':'B'}}"
                        .formatted(PRIVATE))
                .replyTo())
        .contains(new Incoming.Replied(3, true, Instant.ofEpochSecond(1)));
    assertThat(
            reading.message(
                    "'text':'да','reply_to_message':{'message_id':3,'date':1,%s,%s}"
                        .formatted(PRIVATE, ANNA))
                .replyTo())
        .contains(new Incoming.Replied(3, false, Instant.ofEpochSecond(1)));
  }

  @Test
  void a_reply_to_the_bots_own_buttons_names_the_first() {
    String buttons =
        "'reply_markup':{'inline_keyboard':[[{'text':'?','url':'https://a.b'},{'text':'A','callback_data':'a'}],[{'text':'B','callback_data':'b'}]]}";
    assertThat(replyTo("'from':{'id':42,'is_bot':true,'first_name':'B'}," + buttons).button())
        .contains("a");
    assertThat(replyTo("'from':{'id':43,'is_bot':true,'first_name':'C'}," + buttons).button())
        .isEmpty();
  }

  private Incoming.Replied replyTo(String message) {
    return reading
        .message(
            "'text':'да','reply_to_message':{'message_id':3,'date':1,%s,%s}"
                .formatted(PRIVATE, message))
        .replyTo()
        .orElseThrow();
  }

  @Test
  void an_anonymous_admin_is_recognised() {
    Incoming.Message message =
        (Incoming.Message)
            reading.read(
                "'message':{'message_id':5,'date':1,'from':{'id':1087968824,'is_bot':true,'first_name':'Group','username':'GroupAnonymousBot'},'sender_chat':{'id':-100,'type':'supergroup','title':'Desk'},%s,'text':'x'}"
                    .formatted(GROUP));
    assertThat(message.sender().anonymous()).isTrue();
  }

  @Test
  void a_nameless_sender_goes_by_username_or_number() {
    assertThat(named("'username':'ghost'")).isEqualTo("ghost");
    assertThat(named("'first_name':' \\u202e '")).isEqualTo("9");
    assertThat(named("'first_name':'\\u3164'")).isEqualTo("9");
    assertThat(named("'first_name':'A\\nB','last_name':'\\u200f'")).isEqualTo("A B");
  }

  @Test
  void a_command_for_another_bot_is_not_ours() {
    reading.bot.learn("DeskBot");
    assertThat(reading.message("'text':'/new@deskbot x'").command())
        .contains(new Incoming.Command("new", "x"));
    assertThat(reading.read(inPrivate("'text':'/new@otherbot'"))).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void an_edit_carries_the_new_text() {
    assertThat(
            reading.read("'edited_message':{'message_id':5,'date':1,'edit_date':60,%s,%s,'text':'Новый'}"
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
            reading.read(
                "'edited_message':{'message_id':5,'date':1,%s,%s,'location':{'latitude':1,'longitude':2}}"
                    .formatted(ANNA, PRIVATE)))
        .isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void a_press_is_read_even_under_a_message_that_is_no_longer_accessible() {
    for (int date : List.of(0, 1_700_000_000)) {
      assertThat(
              reading.read(
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
    assertThat(reading.read(memberChange(PRIVATE, status)))
        .asInstanceOf(InstanceOfAssertFactories.type(Incoming.Reachability.class))
        .extracting(Incoming.Reachability::reachable)
        .isEqualTo(reachable);
    assertThat(reading.read(memberChange(GROUP, status))).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void a_group_that_became_a_supergroup_has_moved() {
    assertThat(
            reading.read(
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
    assertThat(reading.read(json)).isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void what_is_not_an_update_is_named_without_its_content() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reading.reader.read(List.of(Reading.update("{'message':{'text':secret stuff"))))
        .withMessageContaining("update 9 is not readable")
        .satisfies(e -> assertThat(e).hasNoCause().message().doesNotContain("secret"));
  }

  private static String memberChange(String chat, String status) {
    return "'my_chat_member':{%s,%s,'date':1,'old_chat_member':{'status':'member'},'new_chat_member':{'status':'%s'}}"
        .formatted(chat, ANNA, status);
  }

  private String named(String names) {
    return reading.read("'message':{'message_id':5,'date':1,'from':{'id':9,'is_bot':false,%s},%s,'text':'x'}"
            .formatted(names, PRIVATE))
        .sender()
        .name();
  }
}
