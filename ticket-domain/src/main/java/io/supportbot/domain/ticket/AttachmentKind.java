package io.supportbot.domain.ticket;

/// What sort of file an attachment is, as its sender meant it.
public enum AttachmentKind {
  PHOTO,
  DOCUMENT,
  VIDEO,
  AUDIO,
  VOICE,
  VIDEO_NOTE,
  ANIMATION
}
