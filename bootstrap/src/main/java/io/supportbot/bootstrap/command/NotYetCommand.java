package io.supportbot.bootstrap.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// A command that a later version will have. It takes whatever follows it, so that the answer is
/// this one and not a complaint about options.
@Command
final class NotYetCommand implements Callable<Integer> {

  private final String name;

  NotYetCommand(String name) {
    this.name = name;
  }

  @Override
  public Integer call() {
    throw new CommandFailedException(
        ExitCode.SOMETHING_MISSING, "The command " + name + " is not in this version yet.");
  }
}
