package io.supportbot.adapter.telegram.updates;

import com.pengrad.telegrambot.model.Animation;
import com.pengrad.telegrambot.model.Audio;
import com.pengrad.telegrambot.model.Contact;
import com.pengrad.telegrambot.model.Document;
import com.pengrad.telegrambot.model.Location;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.PhotoSize;
import com.pengrad.telegrambot.model.Poll;
import com.pengrad.telegrambot.model.PollOption;
import com.pengrad.telegrambot.model.Venue;
import com.pengrad.telegrambot.model.Video;
import com.pengrad.telegrambot.model.VideoNote;
import com.pengrad.telegrambot.model.Voice;
import com.pengrad.telegrambot.model.checklist.Checklist;
import com.pengrad.telegrambot.model.checklist.ChecklistTask;
import io.supportbot.adapter.telegram.chat.Telegram;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.AttachmentKind;
import io.supportbot.domain.ticket.FileReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a message holds: words and a file.
///
/// @param text empty where it has none
/// @param file the one file that a message can carry, with its own words as caption
record Contents(String text, Optional<Attachment> file) {

  static Contents of(Message message) {
    if (message.text() != null) {
      String text = PlainWords.of(message.text(), message.entities());
      return new Contents(text, Optional.empty());
    }
    Optional<String> caption =
        present(PlainWords.of(message.caption(), message.captionEntities()));
    return fileOf(message, caption)
        .map(file -> new Contents(caption.orElse(""), Optional.of(file)))
        .orElseGet(() -> new Contents(shared(message), Optional.empty()));
  }

  boolean isEmpty() {
    return text.isEmpty() && file.isEmpty();
  }

  private static Optional<Attachment> fileOf(Message message, Optional<String> caption) {
    // an animation also comes as a document, for bots that know no animations
    Animation animation = message.animation();
    if (animation != null) {
      return file(
          AttachmentKind.ANIMATION,
          animation.fileId(),
          animation.fileName(),
          animation.mimeType(),
          animation.fileSize(),
          caption);
    }
    PhotoSize[] sizes = message.photo();
    if (sizes != null && sizes.length > 0) {
      PhotoSize largest =
          Arrays.stream(sizes)
              .max(Comparator.comparingLong(size -> (long) size.width() * size.height()))
              .orElseThrow();
      return file(
          AttachmentKind.PHOTO, largest.fileId(), null, null, largest.fileSize(), caption);
    }
    Document document = message.document();
    if (document != null) {
      return file(
          AttachmentKind.DOCUMENT,
          document.fileId(),
          document.fileName(),
          document.mimeType(),
          document.fileSize(),
          caption);
    }
    Video video = message.video();
    if (video != null) {
      return file(
          AttachmentKind.VIDEO,
          video.fileId(),
          video.fileName(),
          video.mimeType(),
          video.fileSize(),
          caption);
    }
    return soundOf(message, caption);
  }

  private static Optional<Attachment> soundOf(Message message, Optional<String> caption) {
    Audio audio = message.audio();
    if (audio != null) {
      return file(
          AttachmentKind.AUDIO,
          audio.fileId(),
          audio.fileName(),
          audio.mimeType(),
          audio.fileSize(),
          caption);
    }
    Voice voice = message.voice();
    if (voice != null) {
      return file(
          AttachmentKind.VOICE, voice.fileId(), null, voice.mimeType(), voice.fileSize(), caption);
    }
    VideoNote note = message.videoNote();
    if (note != null) {
      return file(
          AttachmentKind.VIDEO_NOTE, note.fileId(), null, null, note.fileSize(), caption);
    }
    return Optional.empty();
  }

  private static Optional<Attachment> file(
      AttachmentKind kind,
      @Nullable String id,
      @Nullable String name,
      @Nullable String mimeType,
      @Nullable Number sizeBytes,
      Optional<String> caption) {
    return present(id)
        .map(
            key ->
                new Attachment(
                    kind,
                    new FileReference(Telegram.name(), key),
                    present(name),
                    present(mimeType),
                    sizeBytes == null ? 0 : Math.max(0, sizeBytes.longValue()),
                    caption));
  }

  /// A shared contact, place, poll or check list, in words that need no language.
  private static String shared(Message message) {
    Contact contact = message.contact();
    if (contact != null) {
      String name = joined(" ", contact.firstName(), contact.lastName());
      return "☎ " + joined(", ", name, contact.phoneNumber());
    }
    Poll poll = message.poll();
    if (poll != null) {
      return listed("📊 " + poll.question(), poll.options(), PollOption::text);
    }
    Checklist checklist = message.checklist();
    if (checklist != null) {
      return listed("☑ " + checklist.title(), checklist.tasks(), ChecklistTask::text);
    }
    Venue venue = message.venue();
    Location location = venue != null ? venue.location() : message.location();
    if (location == null) {
      return "";
    }
    String place = location.latitude() + ", " + location.longitude();
    return "📍 " + (venue == null ? place : joined(", ", venue.title(), venue.address(), place));
  }

  private static <T> String listed(String title, T[] items, Function<T, String> words) {
    return Stream.concat(Stream.of(title), Arrays.stream(items).map(words).map("• "::concat))
        .collect(Collectors.joining("\n"));
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(separator));
  }

  private static Optional<String> present(@Nullable String text) {
    return Optional.ofNullable(text).filter(present -> !present.isBlank());
  }
}
