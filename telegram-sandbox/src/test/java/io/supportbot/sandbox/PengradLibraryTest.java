package io.supportbot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.InputMediaDocument;
import com.pengrad.telegrambot.model.request.InputMediaPhoto;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.model.request.ReplyKeyboardMarkup;
import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.GetFile;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.request.GetUpdates;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendMediaGroup;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.response.SendResponse;
import io.supportbot.sandbox.client.Person;
import io.supportbot.sandbox.client.Press;
import io.supportbot.sandbox.client.SeenMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PengradLibraryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @AutoClose private final TelegramSandbox sandbox = TelegramSandbox.start();

  @AutoClose("shutdown")
  private final TelegramBot bot =
      new TelegramBot.Builder(sandbox.token())
          .apiUrl(sandbox.apiUrl() + "/bot")
          .fileApiUrl(sandbox.apiUrl() + "/file/bot")
          .build();

  private final Person ivan = sandbox.person("Иван").lastName("Петров").username("ivan");

  private List<Update> updates(int offset) {
    return bot.execute(new GetUpdates().offset(offset).timeout(2)).updates();
  }

  @Test
  void it_knows_who_it_is() {
    assertThat(bot.execute(new GetMe()).user().username()).isEqualTo("SupportSandboxBot");
  }

  @Test
  void a_question_is_answered_with_buttons_and_the_screen_is_edited() {
    ivan.start("ref_1");
    Update update = updates(0).getFirst();
    assertThat(update.message().text()).isEqualTo("/start ref_1");
    assertThat(update.message().from().languageCode()).isEqualTo("ru");

    bot.execute(
        new SendMessage(ivan.id(), "<b>Здравствуйте</b>, чем помочь?")
            .parseMode(ParseMode.HTML)
            .replyMarkup(
                new InlineKeyboardMarkup(
                    new InlineKeyboardButton("Создать обращение").callbackData("new"))));
    SeenMessage menu = ivan.privateChat().awaitMessage("чем помочь", PATIENCE);
    assertThat(menu.html()).isEqualTo("<b>Здравствуйте</b>, чем помочь?");
    assertThat(menu.buttonTexts()).containsExactly("Создать обращение");

    Press press = ivan.press(menu, "Создать обращение");
    Update pressed = updates(update.updateId() + 1).getFirst();
    assertThat(pressed.updateId()).isEqualTo(update.updateId() + 1);
    assertThat(pressed.callbackQuery().data()).isEqualTo("new");
    bot.execute(new AnswerCallbackQuery(pressed.callbackQuery().id()).text("Минутку"));
    assertThat(press.awaitAnswer(PATIENCE).text()).isEqualTo("Минутку");

    bot.execute(new EditMessageText(ivan.id(), menu.id(), "Опишите проблему"));
    SeenMessage edited = ivan.privateChat().awaitEdit(menu, "Опишите", PATIENCE);
    assertThat(edited.buttons()).isEmpty();
    assertThat(edited.edited()).isTrue();
  }

  @Test
  void a_reply_keyboard_is_shown() {
    ivan.start();
    bot.execute(
        new SendMessage(ivan.id(), "Меню")
            .replyMarkup(new ReplyKeyboardMarkup("Новое", "Мои обращения")));
    ivan.awaitMessage("Меню", PATIENCE);
    assertThat(ivan.privateChat().replyKeyboard())
        .containsExactly(List.of("Новое", "Мои обращения"));
  }

  @Test
  void a_document_is_uploaded_and_downloaded_again() throws Exception {
    ivan.start();
    byte[] content = "отчёт".getBytes(StandardCharsets.UTF_8);
    SendResponse sent =
        bot.execute(
            new SendDocument(ivan.id(), content).fileName("отчёт.txt").caption("Ваш отчёт"));
    assertThat(sent.isOk()).as(sent.description()).isTrue();
    SeenMessage seen = ivan.awaitMessage("Ваш отчёт", PATIENCE);
    assertThat(seen.fileName()).isEqualTo("отчёт.txt");
    assertThat(seen.mediaKind()).isEqualTo("document");
    var file = bot.execute(new GetFile(sent.message().document().fileId())).file();
    assertThat(bot.getFileContent(file)).isEqualTo(content);
  }

  @Test
  void an_album_arrives_whole() {
    SeenMessage photo = ivan.sendPhoto(1000, "");
    SeenMessage other = ivan.sendPhoto(1001, "");
    var sent =
        bot.execute(
            new SendMediaGroup(
                ivan.id(),
                new InputMediaPhoto(photo.fileId()).caption("Два снимка"),
                new InputMediaPhoto(other.fileId())));
    assertThat(sent.isOk()).as(sent.description()).isTrue();
    SeenMessage first = ivan.awaitMessage("Два снимка", PATIENCE);
    assertThat(ivan.messages())
        .filteredOn(message -> message.mediaGroupId().equals(first.mediaGroupId()))
        .hasSize(2);
  }

  @Test
  void an_album_of_uploaded_documents_arrives_whole() {
    ivan.start();
    var sent =
        bot.execute(
            new SendMediaGroup(
                ivan.id(),
                new InputMediaDocument("a".getBytes(StandardCharsets.UTF_8)).fileName("a.txt"),
                new InputMediaDocument("b".getBytes(StandardCharsets.UTF_8)).fileName("b.txt")));
    assertThat(sent.isOk()).as(sent.description()).isTrue();
    assertThat(ivan.messages()).extracting(SeenMessage::fileName).contains("a.txt", "b.txt");
  }
}
