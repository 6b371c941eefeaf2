package io.supportbot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.sandbox.TelegramSandbox;
import io.supportbot.sandbox.client.Group;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.SeenTopic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A forum on the page, with a bot that is played by the test.
class ForumPageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final double READABLE = 4.5;
  private static final String FIRE = "5312241539987020022";
  private static final String TICK = "5237699328843200968";
  private static final String IVAN = "#20261125-001 · Иван";
  private static final String EMMA = "#20261125-002 · Emma";

  @RegisterExtension static final Chromium chromium = new Chromium();

  private final HttpClient http = HttpClient.newHttpClient();
  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();
  private final Person anna = sandbox.person("Анна");
  private final Person boris = sandbox.person("Борис");
  private final Group desk = sandbox.forum("Поддержка", boris).addAdmin(anna);

  @BeforeEach
  void openInRussian() {
    sandbox.person("Иван");
    chromium.driver().get(sandbox.pageUrl());
    chromium.driver().executeScript("localStorage.setItem('sandbox.language', 'ru')");
  }

  @Test
  void topics_are_listed_with_icon_last_words_and_news_and_closed_ones_last() throws Exception {
    Phone phone = phoneOfAnna();
    topic(IVAN, FIRE, "Не открывается кабинет");
    int emma = topic(EMMA, FIRE, "I was charged twice");
    phone.topics().read("General", EMMA, IVAN);
    phone.topics().read(IVAN, List.of("🔥", "Support: Не открывается кабинет", "2"));
    bot("editForumTopic", in(emma) + ",\"icon_custom_emoji_id\":\"" + TICK + "\"");
    bot("closeForumTopic", in(emma));
    phone.topics().readClosed(EMMA);
    phone.topics().read(EMMA, List.of("✅", "Тема закрыта"));
    phone.topics().read("General", IVAN, EMMA);
  }

  @Test
  void an_open_topic_shows_its_own_messages_alone() throws Exception {
    topic(IVAN, FIRE, "Не открывается кабинет");
    topic(EMMA, FIRE, "I was charged twice");
    Phone phone = phoneOfAnna();
    phone.topics().openByKeyboard(IVAN);
    phone.topics().tell("Тема «" + IVAN + "» создана");
    phone.reads("Не открывается кабинет");
    assertThat(phone.shows("I was charged twice")).isFalse();
    phone.send("Уже смотрю");
    SeenTopic ivan = desk.awaitTopic(IVAN, PATIENCE);
    desk.topic(ivan).awaitMessage("Уже смотрю", PATIENCE);
    phone.topics().back();
    phone.topics().read(IVAN, List.of("Вы: Уже смотрю"));
    phone.topics().open(EMMA);
    phone.reads("I was charged twice");
    assertThat(phone.shows("Не открывается кабинет")).isFalse();
  }

  @Test
  void a_closed_topic_is_written_in_by_admins_alone_until_it_is_opened_again() throws Exception {
    topic(IVAN, FIRE, "Не открывается кабинет");
    Phone phone = phoneOfAnna();
    phone.topics().open(IVAN);
    phone.topics().choose("menu-close-topic");
    phone.topics().tell("Тема закрыта");
    phone.topics().areClosedButWritable();
    phone.send("Ещё одно слово");
    phone.reads("Ещё одно слово");

    phone.handTo("Борис");
    phone.topics().open(IVAN);
    phone.topics().areClosedToThisPerson();

    phone.topics().choose("menu-reopen-topic");
    phone.topics().tell("Тема открыта заново");
    phone.send("Теперь и я");
    phone.reads("Теперь и я");
  }

  @Test
  void a_topic_is_deleted_once_it_is_confirmed() throws Exception {
    topic(IVAN, FIRE, "Не открывается кабинет");
    topic(EMMA, FIRE, "I was charged twice");
    Phone phone = phoneOfAnna();
    phone.topics().open(IVAN);
    phone.topics().choose("menu-delete-topic");
    assertThat(desk.topics()).hasSize(2);
    phone.topics().confirm();
    phone.topics().isOpen("Поддержка");
    phone.topics().read("General", EMMA);
    assertThat(desk.topics()).extracting(SeenTopic::name).containsExactly(EMMA);
  }

  @Test
  void the_news_of_a_deleted_topic_are_gone_with_it() throws Exception {
    Phone phone = phoneOfAnna();
    int ivan = topic(IVAN, FIRE, "Не открывается кабинет");
    phone.topics().haveNews(2);
    desk.deleteTopic(ivan);
    phone.topics().read("General");
    phone.topics().haveNews(0);
  }

  @Test
  void the_bot_makes_the_one_it_asks_answer_in_the_topic_until_that_is_closed() throws Exception {
    int ivan = topic(IVAN, FIRE, "Не открывается кабинет");
    topic(EMMA, FIRE, "I was charged twice");
    Phone phone = phoneOfAnna();
    phone.topics().open(IVAN);
    ask(ivan, "Почему отклонена?");
    phone.isMadeToAnswer("Почему отклонена?", "Причина");
    phone.topics().back();
    phone.topics().open(EMMA);
    phone.isMadeToAnswerNothing();

    Phone again = phoneOfAnna();
    again.topics().open(IVAN);
    again.isMadeToAnswer("Почему отклонена?", "Причина");
    again.closeReplyBar();
    again.isMadeToAnswerNothing();
    again.send("Сначала спрошу");
    assertThat(answered("Сначала спрошу")).isZero();

    ask(ivan, "Так почему?");
    again.isMadeToAnswer("Так почему?", "Причина");
    again.send("Не наш заказ");
    again.isMadeToAnswerNothing();
    again.send("А теперь просто так");
    assertThat(answered("Не наш заказ"))
        .isEqualTo(desk.topic(ivan).awaitMessage("Так почему?", PATIENCE).id());
    assertThat(answered("А теперь просто так")).isZero();

    again.handTo("Борис");
    again.topics().open(IVAN);
    again.reads("Так почему?");
    again.isMadeToAnswerNothing();
  }

  private void ask(int thread, String question) throws IOException, InterruptedException {
    bot(
        "sendMessage",
        in(thread)
            + ",\"text\":\"<a href='tg://user?id=" + anna.id() + "'>Анна</a>, " + question
            + "\",\"parse_mode\":\"HTML\",\"reply_markup\":{\"force_reply\":true,"
            + "\"selective\":true,\"input_field_placeholder\":\"Причина\"}");
  }

  /// What a message answers, 0 for nothing.
  private int answered(String words) {
    return desk.chat().awaitMessage(words, PATIENCE).replyToId();
  }

  @Test
  void topics_that_are_switched_off_leave_one_stream_and_come_back() throws Exception {
    topic(IVAN, FIRE, "Не открывается кабинет");
    Phone phone = phoneOfAnna();
    phone.topics().open(IVAN);
    bot("sendMessage", "\"text\":\"для всех\"");
    phone.topics().choose("menu-forum");
    phone.reads("для всех");
    phone.reads("Не открывается кабинет");
    phone.topics().choose("menu-forum");
    phone.topics().read("General", IVAN);
  }

  @Test
  void the_list_is_readable_in_the_light_and_in_the_dark() throws Exception {
    topic(IVAN, FIRE, "Не открывается кабинет");
    assertThat(phoneOfAnna().topics().contrast(IVAN)).isGreaterThan(READABLE);
    chromium.preferDark();
    assertThat(phoneOfAnna().topics().contrast(IVAN)).isGreaterThan(READABLE);
  }

  /// A new page begins with the customer and the first who is in a group.
  private Phone phoneOfAnna() {
    chromium.driver().get(sandbox.pageUrl());
    Phone phone = Phone.all(chromium.driver(), 2).getLast();
    assertThat(phone.person()).isEqualTo("Анна");
    phone.topics().isOpen("Поддержка");
    return phone;
  }

  /// The bot makes a topic and says something in it.
  private int topic(String name, String icon, String words) throws IOException, InterruptedException {
    bot(
        "createForumTopic",
        "\"name\":\"" + name + "\",\"icon_custom_emoji_id\":\"" + icon + "\"");
    int thread = desk.awaitTopic(name, PATIENCE).thread();
    bot("sendMessage", in(thread) + ",\"text\":\"" + words + "\"");
    return thread;
  }

  private static String in(int thread) {
    return "\"message_thread_id\":" + thread;
  }

  private void bot(String method, String fields) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(
                    URI.create(sandbox.apiUrl() + "/bot" + sandbox.token() + "/" + method))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"chat_id\":" + desk.id() + "," + fields + "}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
