package io.supportbot.adapter.telegram.outgoing;

import com.pengrad.telegrambot.model.LinkPreviewOptions;
import com.pengrad.telegrambot.model.request.ForceReply;
import com.pengrad.telegrambot.model.request.InlineKeyboardButton;
import com.pengrad.telegrambot.model.request.InlineKeyboardMarkup;
import com.pengrad.telegrambot.model.request.InputMedia;
import com.pengrad.telegrambot.model.request.InputMediaAudio;
import com.pengrad.telegrambot.model.request.InputMediaDocument;
import com.pengrad.telegrambot.model.request.InputMediaPhoto;
import com.pengrad.telegrambot.model.request.InputMediaVideo;
import com.pengrad.telegrambot.model.request.ParseMode;
import com.pengrad.telegrambot.model.request.ReplyKeyboardMarkup;
import com.pengrad.telegrambot.model.request.ReplyParameters;
import com.pengrad.telegrambot.request.AbstractSendRequest;
import com.pengrad.telegrambot.request.EditMessageCaption;
import com.pengrad.telegrambot.request.EditMessageText;
import com.pengrad.telegrambot.request.SendAnimation;
import com.pengrad.telegrambot.request.SendAudio;
import com.pengrad.telegrambot.request.SendDocument;
import com.pengrad.telegrambot.request.SendMediaGroup;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SendPhoto;
import com.pengrad.telegrambot.request.SendVideo;
import com.pengrad.telegrambot.request.SendVideoNote;
import com.pengrad.telegrambot.request.SendVoice;
import io.supportbot.adapter.telegram.keyboard.ButtonCodec;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.adapter.telegram.text.PlainText;
import io.supportbot.domain.ticket.Attachment;
import java.util.List;
import java.util.Optional;

/// Calls of the Bot API, as they are made.
final class Requests {
  private Requests() {}

  /// How the words of a message are given to Telegram.
  enum Words {
    /// With their markup.
    MARKED_UP,
    /// Without, since Telegram did not understand it.
    PLAIN
  }

  static SendMessage text(Spot spot, Html text, Words words, Keyboard keyboard) {
    SendMessage request = new SendMessage(spot.chat(), words(text, words));
    spot.topic().ifPresent(request::messageThreadId);
    request.linkPreviewOptions(new LinkPreviewOptions().isDisabled(true));
    if (words == Words.MARKED_UP) {
      request.parseMode(ParseMode.HTML);
    }
    markup(keyboard).ifPresent(request::replyMarkup);
    return request;
  }

  static EditMessageText editText(
      long chat, int message, Html text, Words words, Keyboard keyboard) {
    EditMessageText request =
        new EditMessageText(chat, message, words(text, words))
            .linkPreviewOptions(new LinkPreviewOptions().isDisabled(true));
    if (words == Words.MARKED_UP) {
      request.parseMode(ParseMode.HTML);
    }
    inline(keyboard).ifPresent(request::replyMarkup);
    return request;
  }

  static EditMessageCaption editCaption(
      long chat, int message, Html text, Words words, Keyboard keyboard) {
    Html caption = HtmlSplitter.shortened(text, HtmlSplitter.CAPTION_UNITS);
    EditMessageCaption request =
        new EditMessageCaption(chat, message).caption(words(caption, words));
    if (words == Words.MARKED_UP) {
      request.parseMode(ParseMode.HTML);
    }
    inline(keyboard).ifPresent(request::replyMarkup);
    return request;
  }

  static AbstractSendRequest<?> file(Spot spot, Attachment file, Html caption, Words words) {
    AbstractSendRequest<?> send = file(spot.chat(), file, caption, words);
    spot.topic().ifPresent(send::messageThreadId);
    return send;
  }

  private static AbstractSendRequest<?> file(
      long chat, Attachment file, Html caption, Words words) {
    String key = file.file().key();
    String shown = words(caption, words);
    Optional<ParseMode> mode =
        words == Words.MARKED_UP ? Optional.of(ParseMode.HTML) : Optional.empty();
    return switch (file.kind()) {
      case PHOTO -> {
        SendPhoto send = new SendPhoto(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case DOCUMENT -> {
        SendDocument send = new SendDocument(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case VIDEO -> {
        SendVideo send = new SendVideo(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case AUDIO -> {
        SendAudio send = new SendAudio(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case VOICE -> {
        SendVoice send = new SendVoice(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case ANIMATION -> {
        SendAnimation send = new SendAnimation(chat, key);
        if (!shown.isEmpty()) {
          send.caption(shown);
          mode.ifPresent(send::parseMode);
        }
        yield send;
      }
      case VIDEO_NOTE -> new SendVideoNote(chat, key);
    };
  }

  static SendMediaGroup album(
      Spot spot, List<Attachment> files, List<Html> captions, Words words) {
    InputMedia<?>[] media = new InputMedia<?>[files.size()];
    for (int i = 0; i < media.length; i++) {
      media[i] = media(files.get(i), words(captions.get(i), words), words);
    }
    SendMediaGroup send = new SendMediaGroup(spot.chat(), media);
    spot.topic().map(Integer::longValue).ifPresent(send::messageThreadId);
    return send;
  }

  static ReplyParameters reply(int message) {
    return new ReplyParameters(message).allowSendingWithoutReply(true);
  }

  private static InputMedia<?> media(Attachment file, String caption, Words words) {
    String key = file.file().key();
    InputMedia<?> media =
        switch (file.kind()) {
          case PHOTO -> new InputMediaPhoto(key);
          case VIDEO -> new InputMediaVideo(key);
          case AUDIO -> new InputMediaAudio(key);
          case DOCUMENT, VOICE, VIDEO_NOTE, ANIMATION -> new InputMediaDocument(key);
        };
    if (!caption.isEmpty()) {
      media.caption(caption);
      if (words == Words.MARKED_UP) {
        media.parseMode(ParseMode.HTML);
      }
    }
    return media;
  }

  private static String words(Html text, Words words) {
    return switch (words) {
      case MARKED_UP -> text.value();
      case PLAIN -> PlainText.of(text);
    };
  }

  private static Optional<com.pengrad.telegrambot.model.request.Keyboard> markup(
      Keyboard keyboard) {
    return switch (keyboard) {
      case Keyboard.None() -> Optional.empty();
      case Keyboard.Inline _ -> inline(keyboard).map(markup -> markup);
      case Keyboard.Menu(List<List<String>> rows) -> {
        String[][] texts = rows.stream().map(row -> row.toArray(String[]::new))
            .toArray(String[][]::new);
        yield Optional.of(
            new ReplyKeyboardMarkup(texts).resizeKeyboard(true).isPersistent(true));
      }
      case Keyboard.Answer(String placeholder, boolean forMentioned) ->
          Optional.of(new ForceReply(forMentioned, placeholder));
    };
  }

  /// Only these buttons may stand under a message that is changed.
  private static Optional<InlineKeyboardMarkup> inline(Keyboard keyboard) {
    if (!(keyboard instanceof Keyboard.Inline(List<List<Keyboard.Button>> rows, boolean _))) {
      return Optional.empty();
    }
    InlineKeyboardMarkup markup = new InlineKeyboardMarkup();
    for (List<Keyboard.Button> row : rows) {
      markup.addRow(
          row.stream()
              .map(
                  button ->
                      new InlineKeyboardButton(button.text())
                          .callbackData(ButtonCodec.encode(button.data())))
              .toArray(InlineKeyboardButton[]::new));
    }
    return Optional.of(markup);
  }
}
