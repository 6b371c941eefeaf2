package io.supportbot.adapter.telegram.updates;

import static io.supportbot.adapter.telegram.updates.Reading.ANNA;
import static io.supportbot.adapter.telegram.updates.Reading.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.adapter.telegram.updates.Incoming.Replied;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTopicsTest {
  private final Reading reading = new Reading();

  @Test
  void in_a_topic_an_answer_to_its_opening_is_no_reply() {
    Incoming.Message message =
        (Incoming.Message)
            reading.read(
                "'message':{'message_id':5,'date':1,%s,%s,'text':'x','is_topic_message':true,'message_thread_id':3,'reply_to_message':{'message_id':3,'date':1,%s,'forum_topic_created':{'name':'T','icon_color':1}}}"
                    .formatted(ANNA, GROUP, GROUP));
    assertThat(message.replyTo()).isEmpty();
    assertThat(message.thread()).contains(3);
  }

  @Test
  void what_telegram_tells_of_a_topic_in_the_bots_name_is_not_the_bots_own() {
    Incoming.Message message =
        (Incoming.Message)
            reading.read(
                "'message':{'message_id':5,'date':1,%s,%s,'text':'x','is_topic_message':true,'message_thread_id':3,'reply_to_message':{'message_id':4,'date':1,'from':{'id':42,'is_bot':true,'first_name':'B'},%s,'forum_topic_closed':{}}}"
                    .formatted(ANNA, GROUP, GROUP));
    assertThat(message.replyTo()).contains(new Replied(4, false, Instant.ofEpochSecond(1)));
  }

  @Test
  void a_thread_of_the_general_topic_is_no_topic() {
    assertThat(reading.message("'text':'x','message_thread_id':9").thread()).isEmpty();
  }

  @Test
  void an_edit_in_a_topic_stays_there() {
    assertThat(
            reading.read(
                "'edited_message':{'message_id':5,'date':1,'edit_date':2,%s,%s,'text':'x','is_topic_message':true,'message_thread_id':3}"
                    .formatted(ANNA, GROUP)))
        .isInstanceOfSatisfying(
            Incoming.Edited.class, edited -> assertThat(edited.thread()).contains(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed", "reopened", "edited"})
  void a_topic_that_somebody_else_changed_is_told(String what) {
    String update =
        "'message':{'message_id':9,'date':1,%s,%s,'is_topic_message':true,'message_thread_id':3,'forum_topic_%s':{}}";
    assertThat(reading.read(update.formatted(ANNA, GROUP, what)))
        .isInstanceOfSatisfying(
            Incoming.TopicTurned.class, turned -> assertThat(turned.topic()).isEqualTo(3));
    assertThat(
            reading.read(
                update.formatted(
                    "'from':{'id':42,'is_bot':true,'first_name':'B'}", GROUP, what)))
        .isInstanceOf(Incoming.Ignored.class);
  }

  @Test
  void a_topic_that_the_bot_made_is_told() {
    assertThat(reading.read(made(42)))
        .isInstanceOfSatisfying(
            Incoming.TopicMade.class,
            topic -> {
              assertThat(topic.chat().id()).isEqualTo(-100);
              assertThat(topic.topic()).isEqualTo(5);
              assertThat(topic.title()).isEqualTo("🔴 #20241225-001 · Иван");
            });
  }

  @Test
  void a_topic_that_somebody_else_made_is_none_of_the_bots_business() {
    assertThat(reading.read(made(43))).isInstanceOf(Incoming.Ignored.class);
  }

  private static String made(long by) {
    return "'message':{'message_id':5,'date':1,'from':{'id':%d,'is_bot':true,'first_name':'B'},%s,'is_topic_message':true,'message_thread_id':5,'forum_topic_created':{'name':'🔴 #20241225-001 · Иван','icon_color':1}}"
        .formatted(by, GROUP);
  }
}
