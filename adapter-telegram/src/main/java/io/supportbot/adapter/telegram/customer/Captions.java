package io.supportbot.adapter.telegram.customer;

import io.supportbot.domain.ticket.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that came with files where the dialogue asks for no words: they stay with the files.
final class Captions {
  private Captions() {}

  /// The files with these words under the first, unless they carry their own already.
  static List<Attachment> on(List<Attachment> files, String words) {
    if (words.isBlank() || files.stream().anyMatch(file -> file.caption().isPresent())) {
      return files;
    }
    List<Attachment> captioned = new ArrayList<>(files);
    Attachment first = files.getFirst();
    captioned.set(
        0,
        new Attachment(
            first.kind(),
            first.file(),
            first.fileName(),
            first.mimeType(),
            first.sizeBytes(),
            Optional.of(words)));
    return captioned;
  }
}
