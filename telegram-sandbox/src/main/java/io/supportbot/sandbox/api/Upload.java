package io.supportbot.sandbox.api;

/// A file that came with a request.
public final class Upload {
  private final String fileName;
  private final String contentType;
  private final byte[] content;

  /// The content is not copied: nobody writes into it.
  public Upload(String fileName, String contentType, byte[] content) {
    this.fileName = fileName;
    this.contentType = contentType;
    this.content = content;
  }

  public String fileName() {
    return fileName;
  }

  public String contentType() {
    return contentType;
  }

  public byte[] content() {
    return content;
  }
}
