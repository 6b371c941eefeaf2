package io.supportbot.sandbox.chat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// All files, found by id, by unique id or by path.
public final class Files {
  private final SecureRandom random = new SecureRandom();
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, StoredFile> byName = new ConcurrentHashMap<>();

  /// What is known of a file before it is stored.
  public record NewFile(
      MediaKind kind, String name, String mimeType, int width, int height, int seconds) {
    public static NewFile of(MediaKind kind, String name, String mimeType) {
      return switch (kind) {
        case PHOTO -> new NewFile(kind, name, "image/jpeg", 1280, 960, 0);
        case VIDEO -> new NewFile(kind, name, mimeType, 1280, 720, 5);
        case ANIMATION -> new NewFile(kind, name, mimeType, 320, 240, 2);
        case VIDEO_NOTE -> new NewFile(kind, name, mimeType, 240, 240, 5);
        case AUDIO, VOICE -> new NewFile(kind, name, mimeType, 0, 0, 5);
        case STICKER -> new NewFile(kind, name, mimeType, 512, 512, 0);
        case DOCUMENT -> new NewFile(kind, name, mimeType, 0, 0, 0);
      };
    }

    public NewFile sized(int newWidth, int newHeight) {
      return new NewFile(kind, name, mimeType, newWidth, newHeight, seconds);
    }

    public NewFile lasting(int newSeconds) {
      return new NewFile(kind, name, mimeType, width, height, newSeconds);
    }
  }

  public StoredFile store(NewFile file, FileContent content) {
    StoredFile stored =
        new StoredFile(
            file.kind().idPrefix() + token(36),
            "AQAD" + token(12),
            file.kind(),
            file.name(),
            file.mimeType(),
            file.kind().folder() + "/file_" + count.getAndIncrement() + extension(file),
            file.width(),
            file.height(),
            file.seconds(),
            content);
    byName.put(stored.id(), stored);
    byName.put(stored.uniqueId(), stored);
    byName.put(stored.path(), stored);
    return stored;
  }

  /// The file of that name.
  ///
  /// @param name an id, a unique id or a path
  public Optional<StoredFile> find(String name) {
    StoredFile exact = byName.get(name);
    return Optional.ofNullable(
        exact != null ? exact : byName.get(name.replaceFirst("-(90|320)$", "")));
  }

  private String token(int bytes) {
    byte[] random = new byte[bytes];
    this.random.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static String extension(NewFile file) {
    int dot = file.name().lastIndexOf('.');
    if (dot > 0 && file.name().substring(dot + 1).matches("[A-Za-z0-9]{1,8}")) {
      return file.name().substring(dot).toLowerCase(Locale.ROOT);
    }
    return switch (file.kind()) {
      case PHOTO -> ".jpg";
      case VIDEO, ANIMATION, VIDEO_NOTE -> ".mp4";
      case AUDIO -> ".mp3";
      case VOICE -> ".oga";
      case STICKER -> ".webp";
      case DOCUMENT -> "";
    };
  }
}
