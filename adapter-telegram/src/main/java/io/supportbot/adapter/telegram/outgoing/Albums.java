package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.domain.ticket.Attachment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts files together as Telegram's albums allow it, so that they take as few messages as possible.
public final class Albums {
  private static final int MOST_FILES = 10;

  private Albums() {}

  /// The files in groups of 1 to 10 that can be sent at once: photos with videos, documents with
  /// documents, audio with audio, everything else alone. The order within a group is kept; groups
  /// stand in the order of their first files.
  public static List<List<Attachment>> partition(List<Attachment> files) {
    Map<Family, List<Attachment>> byFamily = new LinkedHashMap<>();
    for (Attachment file : files) {
      byFamily.computeIfAbsent(Family.of(file), _ -> new ArrayList<>()).add(file);
    }
    List<List<Attachment>> groups = new ArrayList<>();
    byFamily.forEach(
        (family, members) -> {
          int size = family == Family.ALONE ? 1 : MOST_FILES;
          for (int from = 0; from < members.size(); from += size) {
            int to = Math.min(members.size(), from + size);
            groups.add(List.copyOf(members.subList(from, to)));
          }
        });
    return List.copyOf(groups);
  }

  /// What may stand in one album.
  private enum Family {
    VISUAL,
    DOCUMENTS,
    AUDIO,
    ALONE;

    static Family of(Attachment file) {
      return switch (file.kind()) {
        case PHOTO, VIDEO -> VISUAL;
        case DOCUMENT -> DOCUMENTS;
        case AUDIO -> AUDIO;
        case VOICE, VIDEO_NOTE, ANIMATION -> ALONE;
      };
    }
  }
}
