package io.supportbot.sandbox.chat;

import java.util.Locale;

/// The kinds of files in messages.
public enum MediaKind {
  PHOTO("AgACAgIAAx", "photos", "Photo"),
  VIDEO("BAACAgIAAx", "videos", "Video"),
  ANIMATION("CgACAgIAAx", "animations", "Animation"),
  AUDIO("CQACAgIAAx", "music", "Audio"),
  VOICE("AwACAgIAAx", "voice", "VoiceNote"),
  VIDEO_NOTE("DQACAgIAAx", "video_notes", "VideoNote"),
  STICKER("CAACAgIAAx", "stickers", "Sticker"),
  DOCUMENT("BQACAgIAAx", "documents", "Document");

  private final String idPrefix;
  private final String folder;
  private final String serverName;

  MediaKind(String idPrefix, String folder, String serverName) {
    this.idPrefix = idPrefix;
    this.folder = folder;
    this.serverName = serverName;
  }

  /// The field of the Message, and of the send method's parameter.
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name the server uses in its refusals.
  public String serverName() {
    return serverName;
  }

  String idPrefix() {
    return idPrefix;
  }

  String folder() {
    return folder;
  }

  public boolean hasCaption() {
    return this != VIDEO_NOTE && this != STICKER;
  }
}
