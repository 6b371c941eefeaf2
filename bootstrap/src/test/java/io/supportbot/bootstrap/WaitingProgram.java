package io.supportbot.bootstrap;

import io.supportbot.bootstrap.command.SupportBotCommands;
import java.util.Optional;

/// The program with a sandbox that only says it is ready and waits for its end.
final class WaitingProgram {

  private WaitingProgram() {}

  public static void main(String[] arguments) {
    Main.start(
        arguments,
        (console, stop) ->
            new SupportBotCommands(
                console,
                _ -> Optional.empty(),
                stop,
                (_, _, _) -> {},
                (_, said, asked) -> {
                  said.say("ready");
                  asked.await();
                  said.say("finished what was in hand");
                },
                _ -> ""));
  }
}
