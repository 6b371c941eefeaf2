package io.supportbot.bootstrap;

import io.supportbot.bootstrap.command.Console;
import io.supportbot.bootstrap.command.StopRequest;
import io.supportbot.bootstrap.command.SupportBotCommands;
import io.supportbot.bootstrap.desk.DeskStart;
import io.supportbot.bootstrap.sandbox.SandboxDesk;
import java.util.Optional;
import java.util.function.BiFunction;

/// Where the program starts.
public final class Main {

  static {
    // Guice 7 defines helper classes through sun.misc.Unsafe, which JDK 24+ warns of; we use no AOP
    System.setProperty("guice_bytecode_gen_option", "DISABLED");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private Main() {}

  public static void main(String[] arguments) {
    start(arguments, Main::commands);
  }

  /// Runs one command and ends the process with its exit code, also when a signal ends it.
  static void start(
      String[] arguments, BiFunction<Console, StopRequest, SupportBotCommands> commands) {
    Console console = Console.standard();
    var stop = new StopRequest();
    var end = new ProcessEnd(stop, console, ProcessEnd.PATIENCE, Runtime.getRuntime()::halt);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("supportbot-stop").unstarted(end::goingDown));
    int code = commands.apply(console, stop).execute(arguments);
    end.finished(code);
    System.exit(code);
  }

  private static SupportBotCommands commands(Console console, StopRequest stop) {
    return new SupportBotCommands(
        console,
        name -> Optional.ofNullable(System.getenv(name)),
        stop,
        DeskStart::run,
        new SandboxDesk(),
        DeskStart::migrate);
  }
}
