package io.supportbot.adapter.telegram.outgoing;

import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.request.AbstractSendRequest;
import com.pengrad.telegrambot.request.SendAudio;
import com.pengrad.telegrambot.request.SendMediaGroup;
import com.pengrad.telegrambot.request.SendMessage;
import com.pengrad.telegrambot.request.SendVideo;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.MessagesResponse;
import com.pengrad.telegrambot.response.SendResponse;
import io.supportbot.adapter.telegram.client.Failure;
import io.supportbot.adapter.telegram.client.Failure.Missing;
import io.supportbot.adapter.telegram.client.Failure.Refused;
import io.supportbot.adapter.telegram.client.Outcome;
import io.supportbot.adapter.telegram.client.TelegramClient;
import io.supportbot.adapter.telegram.keyboard.Keyboard;
import io.supportbot.adapter.telegram.outgoing.Requests.Words;
import io.supportbot.adapter.telegram.text.Html;
import io.supportbot.adapter.telegram.text.HtmlSplitter;
import io.supportbot.adapter.telegram.text.PlainText;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/// Sends and changes messages; where Telegram refuses the way something was said, says it in a plainer way. Thread-safe.
final class Messenger {
  private static final Logger log = LoggerFactory.getLogger(Messenger.class);
  private static final Marker UNEXPECTED = MarkerFactory.getMarker("UNEXPECTED");

  private final TelegramClient client;
  private final SentParts parts = new SentParts();

  Messenger(TelegramClient client) {
    this.client = client;
  }

  /// Sends a text.
  ///
  /// @return the number of the message
  Outcome<List<Integer>> say(Spot spot, Html text, Keyboard keyboard, Optional<Integer> replyTo) {
    return ids(
        adapting(
            new Manner(text, Words.MARKED_UP, replyTo),
            manner -> {
              SendMessage send = Requests.text(spot, manner.text, manner.words, keyboard);
              manner.replyTo.map(Requests::reply).ifPresent(send::replyParameters);
              return client.call(send);
            }));
  }

  /// Changes a text, or the caption where the message is a file.
  Outcome<BaseResponse> edit(long chat, int message, Html text, Keyboard keyboard) {
    Outcome<BaseResponse> edited =
        adapting(
            new Manner(text, Words.MARKED_UP, Optional.empty()),
            manner ->
                client.call(
                    Requests.editText(chat, message, manner.text, manner.words, keyboard)));
    if (!refused(edited, Refused.Why.NO_TEXT)) {
      return edited;
    }
    return adapting(
        new Manner(text, Words.MARKED_UP, Optional.empty()),
        manner ->
            client.call(
                Requests.editCaption(chat, message, manner.text, manner.words, keyboard)));
  }

  /// Sends one file or an album. Where that takes several calls, an attempt leaves out what an earlier one of the same delivery sent to the same spot.
  ///
  /// @param caption of the first file; where it is empty, and for the others, they show their own
  /// @return the numbers of all messages
  Outcome<List<Integer>> files(
      UUID delivery,
      Spot spot,
      List<Attachment> files,
      Html caption,
      Optional<Integer> replyTo) {
    List<Html> captions = new ArrayList<>();
    for (Attachment file : files) {
      Html own = file.caption().map(Html::of).orElse(Html.EMPTY);
      Html shown = captions.isEmpty() && !caption.value().isEmpty() ? caption : own;
      captions.add(HtmlSplitter.shortened(shown, HtmlSplitter.CAPTION_UNITS));
    }
    SentParts.Attempt attempt = parts.attempt(delivery, spot);
    Outcome<List<Integer>> outcome =
        files.size() == 1
            ? file(attempt, files.getFirst(), captions.getFirst(), replyTo)
            : together(attempt, files, captions, replyTo);
    if (outcome instanceof Outcome.Done<List<Integer>>) {
      attempt.done();
    }
    return outcome;
  }

  private Outcome<List<Integer>> together(
      SentParts.Attempt attempt,
      List<Attachment> files,
      List<Html> captions,
      Optional<Integer> replyTo) {
    if (attempt.isContinued()) {
      return oneByOne(attempt, files, captions, replyTo);
    }
    Outcome<List<Integer>> album = album(attempt.spot(), files, captions, replyTo);
    return refused(album, Refused.Why.FILE)
        ? oneByOne(attempt, files, captions, replyTo)
        : album;
  }

  private Outcome<List<Integer>> file(
      SentParts.Attempt attempt,
      Attachment file,
      Html caption,
      Optional<Integer> replyTo) {
    return file.kind() == AttachmentKind.VIDEO_NOTE && !caption.value().isEmpty()
        ? noteWithWords(attempt, file, caption, replyTo)
        : attempt.next(() -> file(attempt.spot(), file, caption, replyTo));
  }

  private Outcome<List<Integer>> file(
      Spot spot, Attachment file, Html caption, Optional<Integer> replyTo) {
    Outcome<List<Integer>> sent =
        ids(
            adapting(
                new Manner(caption, Words.MARKED_UP, replyTo),
                manner ->
                    call(
                        Requests.file(spot, file, manner.text, manner.words),
                        manner.replyTo)));
    return refused(sent, Refused.Why.VOICE_FORBIDDEN)
        ? asOrdinaryFile(spot, file, caption, replyTo)
        : sent;
  }

  /// A video note shows no words, so they go before it.
  private Outcome<List<Integer>> noteWithWords(
      SentParts.Attempt attempt,
      Attachment note,
      Html words,
      Optional<Integer> replyTo) {
    Outcome<List<Integer>> said =
        attempt.next(() -> say(attempt.spot(), words, new Keyboard.None(), replyTo));
    if (!(said instanceof Outcome.Done<List<Integer>>(List<Integer> first))) {
      return said;
    }
    Outcome<List<Integer>> shown =
        attempt.next(() -> file(attempt.spot(), note, Html.EMPTY, replyTo));
    if (!(shown instanceof Outcome.Done<List<Integer>>(List<Integer> second))) {
      return shown;
    }
    List<Integer> both = new ArrayList<>(first);
    both.addAll(second);
    return new Outcome.Done<>(both);
  }

  /// Telegram does not let a file change its kind, so it is fetched and sent as a new one.
  private Outcome<List<Integer>> asOrdinaryFile(
      Spot spot, Attachment file, Html caption, Optional<Integer> replyTo) {
    return switch (client.download(file.file().key())) {
      case Outcome.Failed<byte[]>(Failure failure) -> new Outcome.Failed<>(failure);
      case Outcome.Done<byte[]>(byte[] content) ->
          ids(
              adapting(
                  new Manner(caption, Words.PLAIN, replyTo),
                  manner -> call(upload(spot, file, content, manner), manner.replyTo)));
    };
  }

  private static AbstractSendRequest<?> upload(
      Spot spot, Attachment file, byte[] content, Manner manner) {
    String caption = PlainText.of(manner.text);
    AbstractSendRequest<?> send =
        file.kind() == AttachmentKind.VIDEO_NOTE
            ? new SendVideo(spot.chat(), content).fileName("video.mp4").caption(caption)
            : new SendAudio(spot.chat(), content).fileName("voice.ogg").caption(caption);
    spot.topic().ifPresent(send::messageThreadId);
    return send;
  }

  private Outcome<List<Integer>> album(
      Spot spot, List<Attachment> files, List<Html> captions, Optional<Integer> replyTo) {
    Outcome<MessagesResponse> sent =
        adapting(
            new Manner(Html.EMPTY, Words.MARKED_UP, replyTo),
            manner -> {
              SendMediaGroup send = Requests.album(spot, files, captions, manner.words);
              manner.replyTo.map(Requests::reply).ifPresent(send::replyParameters);
              return client.call(send);
            });
    return switch (sent) {
      case Outcome.Done<MessagesResponse>(MessagesResponse response) ->
          new Outcome.Done<>(
              Arrays.stream(response.messages()).map(Message::messageId).toList());
      case Outcome.Failed<MessagesResponse>(Failure failure) -> new Outcome.Failed<>(failure);
    };
  }

  /// One bad file must not keep the others from arriving.
  private Outcome<List<Integer>> oneByOne(
      SentParts.Attempt attempt,
      List<Attachment> files,
      List<Html> captions,
      Optional<Integer> replyTo) {
    List<Integer> ids = new ArrayList<>();
    Outcome<List<Integer>> last = new Outcome.Done<>(List.of());
    for (int i = 0; i < files.size(); i++) {
      last = file(attempt, files.get(i), captions.get(i), replyTo);
      switch (last) {
        case Outcome.Done<List<Integer>>(List<Integer> sent) -> ids.addAll(sent);
        case Outcome.Failed<List<Integer>>(Refused refused) ->
            log.warn("A file of an album was refused and left out: {}", refused.answer());
        case Outcome.Failed<List<Integer>> failed -> {
          return failed;
        }
      }
    }
    return ids.isEmpty() ? last : new Outcome.Done<>(ids);
  }

  private Outcome<SendResponse> call(AbstractSendRequest<?> send, Optional<Integer> replyTo) {
    replyTo.map(Requests::reply).ifPresent(send::replyParameters);
    return client.call(send);
  }

  private static <R> Outcome<R> adapting(Manner first, Function<Manner, Outcome<R>> attempt) {
    Manner manner = first;
    while (true) {
      Outcome<R> outcome = attempt.apply(manner);
      if (!(outcome instanceof Outcome.Failed<R>(Failure failure))) {
        return outcome;
      }
      Optional<Manner> plainer = manner.after(failure);
      if (plainer.isEmpty()) {
        return outcome;
      }
      manner = plainer.get();
    }
  }

  private static Outcome<List<Integer>> ids(Outcome<SendResponse> sent) {
    return switch (sent) {
      case Outcome.Done<SendResponse>(SendResponse response) ->
          new Outcome.Done<>(List.of(response.message().messageId()));
      case Outcome.Failed<SendResponse>(Failure failure) -> new Outcome.Failed<>(failure);
    };
  }

  private static boolean refused(Outcome<?> outcome, Refused.Why why) {
    return outcome instanceof Outcome.Failed<?>(Refused refused) && refused.why() == why;
  }

  /// In which way something is said. Each refusal takes one freedom away, so that it comes to an end.
  private record Manner(Html text, Words words, Optional<Integer> replyTo) {
    private static final int SHORT_UNITS = 3000;

    Optional<Manner> after(Failure failure) {
      return switch (failure) {
        case Missing(Missing.What what)
            when what == Missing.What.REPLIED && replyTo.isPresent() ->
            Optional.of(new Manner(text, words, Optional.empty()));
        case Refused(Refused.Why why, String answer)
            when why == Refused.Why.MARKUP && words == Words.MARKED_UP -> {
          log.error(UNEXPECTED, "A message goes out without its markup: {}", answer);
          yield Optional.of(new Manner(text, Words.PLAIN, replyTo));
        }
        case Refused(Refused.Why why, String _)
            when why == Refused.Why.TOO_LONG && HtmlSplitter.units(text) > SHORT_UNITS -> {
          log.error(UNEXPECTED, "A message was too long and goes out shortened");
          yield Optional.of(
              new Manner(HtmlSplitter.shortened(text, SHORT_UNITS), words, replyTo));
        }
        case Failure _ -> Optional.empty();
      };
    }
  }
}
