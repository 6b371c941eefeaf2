package io.supportbot.adapter.telegram.updates;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.pengrad.telegrambot.model.MessageEntity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words without their markup, as they are kept. The address of a link that hides behind words is put after them, so that it is not lost with the markup.
/// Words of which nothing can be seen are none.
final class PlainWords {
  /// Shown as a gap, though by Unicode it is neither blank nor ignorable.
  private static final int BRAILLE_BLANK = 0x2800;

  private PlainWords() {}

  /// A text or caption, with what Telegram says about its parts; offsets count UTF-16 units.
  static String of(@Nullable String text, MessageEntity @Nullable [] entities) {
    if (text == null) {
      return "";
    }
    StringBuilder words = new StringBuilder(text);
    for (MessageEntity link : hiddenLinks(text, entities)) {
      words.insert(link.offset() + link.length(), " (" + link.url() + ")");
    }
    return visible(words.toString());
  }

  /// The same text; empty where nothing of it can be seen.
  static String visible(String text) {
    return text.codePoints().allMatch(PlainWords::isInvisible) ? "" : text;
  }

  /// The last one first, so that an insertion moves none that is still to come.
  private static List<MessageEntity> hiddenLinks(
      String text, MessageEntity @Nullable [] entities) {
    return Optional.ofNullable(entities).stream()
        .flatMap(Arrays::stream)
        .filter(entity -> entity.type() == MessageEntity.Type.text_link && entity.url() != null)
        .filter(entity -> entity.offset() >= 0 && entity.length() > 0)
        .filter(entity -> entity.offset() + entity.length() <= text.length())
        .filter(entity -> !isShown(text, entity))
        .sorted(Comparator.comparing(MessageEntity::offset).reversed())
        .toList();
  }

  private static boolean isShown(String text, MessageEntity link) {
    String shown = text.substring(link.offset(), link.offset() + link.length());
    return bare(shown).equals(bare(link.url()));
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^https?://", "").replaceFirst("/$", "");
  }

  private static boolean isInvisible(int character) {
    return UCharacter.isUWhiteSpace(character)
        || UCharacter.isISOControl(character)
        || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        || character == BRAILLE_BLANK;
  }
}
