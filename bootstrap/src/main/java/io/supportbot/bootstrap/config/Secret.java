package io.supportbot.bootstrap.config;

/// A value that must not reach a log or a message by accident: its text form is `***`.
public record Secret(String value) {

  public Secret {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("secret must not be empty");
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
