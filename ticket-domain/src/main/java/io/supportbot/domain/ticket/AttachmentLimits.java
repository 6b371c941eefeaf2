package io.supportbot.domain.ticket;

import java.util.ArrayList;
import java.util.List;

/// How many files of what size one ticket or comment may carry.
///
/// @param maxFiles 1 to 10
/// @param maxFileBytes 1 to [#LARGEST_FILE_BYTES]
public record AttachmentLimits(int maxFiles, long maxFileBytes) {
  /// 20 MB, in units of 1024: the largest file a bot can fetch from Telegram.
  public static final long LARGEST_FILE_BYTES = 20L << 20;

  /// The most files of one ticket.
  public static final int MOST_FILES = 10;

  public AttachmentLimits {
    if (maxFiles < 1 || maxFiles > MOST_FILES) {
      throw new IllegalArgumentException("max files must be 1 to 10, was " + maxFiles);
    }
    if (maxFileBytes < 1 || maxFileBytes > LARGEST_FILE_BYTES) {
      throw new IllegalArgumentException("max file size must be 1 B to 20 MB, was " + maxFileBytes);
    }
  }

  /// Sorts new files into those that may join the ones already there and those that may not. Order is kept; a file that is
  /// already there is taken as known and neither counted nor kept twice.
  public Admission admit(List<Attachment> present, List<Attachment> arriving) {
    List<Attachment> kept = new ArrayList<>(present);
    List<Refusal> refused = new ArrayList<>();
    for (Attachment file : arriving) {
      if (kept.stream().anyMatch(known -> known.file().equals(file.file()))) {
        continue;
      }
      if (file.sizeBytes() > maxFileBytes) {
        refused.add(new Refusal.TooLarge(file, maxFileBytes));
      } else if (kept.size() >= maxFiles) {
        refused.add(new Refusal.TooMany(file, maxFiles));
      } else {
        kept.add(file);
      }
    }
    return new Admission(kept, refused);
  }

  /// What became of arriving files.
  ///
  /// @param files all files now present, the earlier ones first
  /// @param refused those that were not taken, in order of arrival
  public record Admission(List<Attachment> files, List<Refusal> refused) {
    public Admission {
      files = List.copyOf(files);
      refused = List.copyOf(refused);
    }
  }

  /// A file that was not taken, with the limit it broke.
  public sealed interface Refusal {
    /// The file in question.
    Attachment file();

    /// Larger than allowed.
    record TooLarge(Attachment file, long maxFileBytes) implements Refusal {}

    /// One more than allowed.
    record TooMany(Attachment file, int maxFiles) implements Refusal {}
  }
}
