package io.supportbot.sandbox.chat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/// The bytes of a file, or only their number.
public sealed interface FileContent {
  long size();

  InputStream open();

  /// Real bytes, not copied: nobody writes into them.
  final class Bytes implements FileContent {
    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /// Zeros made while being read, so that a big file takes no memory.
  record Blank(long size) implements FileContent {
    @Override
    public InputStream open() {
      return new InputStream() {
        private long left = size;

        @Override
        public int read() {
          return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          if (left <= 0) {
            return -1;
          }
          int count = (int) Math.min(left, length);
          Arrays.fill(target, offset, offset + count, (byte) 0);
          left -= count;
          return count;
        }
      };
    }
  }
}
