package io.supportbot.adapter.persistence.comment;

import io.supportbot.adapter.persistence.draft.StoredSaid;
import io.supportbot.adapter.persistence.ticket.StoredAttachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a half comment, as stored JSON. Names and meanings never change; what is added must be optional.
record StoredWords(
    int format, String text, List<StoredAttachment> files, @Nullable List<StoredSaid> said) {
  static final int FORMAT = 1;
}
