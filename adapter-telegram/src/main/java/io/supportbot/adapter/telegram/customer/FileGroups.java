package io.supportbot.adapter.telegram.customer;

import io.supportbot.domain.ticket.Attachment;
import java.util.ArrayList;
import java.util.List;

/// Which files can stand together in one message: neighbours of a kind that Telegram shows as an album, at most 10.
final class FileGroups {
  private static final int LARGEST_ALBUM = 10;

  private FileGroups() {}

  /// The files in their order, in groups.
  static List<List<Attachment>> of(List<Attachment> files) {
    List<List<Attachment>> groups = new ArrayList<>();
    for (Attachment file : files) {
      if (!groups.isEmpty() && joins(file, groups.getLast())) {
        groups.getLast().add(file);
      } else {
        groups.add(new ArrayList<>(List.of(file)));
      }
    }
    return groups;
  }

  private static boolean joins(Attachment file, List<Attachment> group) {
    Family family = family(file);
    return family != Family.ALONE
        && family == family(group.getLast())
        && group.size() < LARGEST_ALBUM;
  }

  private static Family family(Attachment file) {
    return switch (file.kind()) {
      case PHOTO, VIDEO -> Family.PICTURES;
      case DOCUMENT -> Family.DOCUMENTS;
      case AUDIO -> Family.AUDIO;
      case VOICE, VIDEO_NOTE, ANIMATION -> Family.ALONE;
    };
  }

  private enum Family {
    PICTURES,
    DOCUMENTS,
    AUDIO,
    ALONE
  }
}
