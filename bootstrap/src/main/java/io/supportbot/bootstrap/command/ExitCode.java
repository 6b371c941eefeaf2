package io.supportbot.bootstrap.command;

/// How a command ends, as scripts and service managers see it.
public enum ExitCode {
  FINE(0),
  FAILED(1),
  WRONG_USAGE(64),
  SOMETHING_MISSING(69),
  WRONG_CONFIGURATION(78);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
