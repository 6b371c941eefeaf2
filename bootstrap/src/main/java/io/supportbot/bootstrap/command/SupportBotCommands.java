package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.Nearest;
import io.supportbot.bootstrap.config.SupportBotConfig;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// All commands of `supportbot`.
@Command(
    name = "supportbot",
    description = "A self-hosted help desk inside Telegram.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = false)
public final class SupportBotCommands {

  private static final Logger LOG = LoggerFactory.getLogger(SupportBotCommands.class);
  private static final int LARGEST_PORT = 65_535;

  private final Console console;
  private final ConfigFiles configFiles;
  private final StopRequest stop;
  private final RunDesk runDesk;
  private final RunSandbox runSandbox;
  private final MigrateDatabase migrateDatabase;

  public SupportBotCommands(
      Console console,
      Function<String, Optional<String>> environment,
      StopRequest stop,
      RunDesk runDesk,
      RunSandbox runSandbox,
      MigrateDatabase migrateDatabase) {
    this.console = console;
    this.configFiles = new ConfigFiles(console, environment);
    this.stop = stop;
    this.runDesk = runDesk;
    this.runSandbox = runSandbox;
    this.migrateDatabase = migrateDatabase;
  }

  /// Does what the arguments say and comes back with how it ended.
  public int execute(String... arguments) {
    CommandLine commands = commands();
    commands.setParameterExceptionHandler((e, _) -> wrongUsage(e));
    commands.setExecutionExceptionHandler((e, _, _) -> failed(e));
    if (arguments.length == 0) {
      console.complain("Say what to do: supportbot COMMAND.");
      console.complain(usage(commands));
      return ExitCode.WRONG_USAGE.number();
    }
    return commands.execute(arguments);
  }

  private CommandLine commands() {
    var commands = new CommandLine(this);
    notYet(commands, "doctor", "Checks Telegram, group, rights, database, clock.");
    notYet(commands, "backup", "Saves all of the desk's data to a file.");
    notYet(commands, "restore", "Brings back all of the desk's data from a file.");
    notYet(commands, "rotate-keys", "Makes a new primary key.");
    notYet(commands, "export", "Writes tickets to a file.");
    commands.getSubcommands().values().stream()
        .distinct()
        .filter(command -> !command.getCommandName().equals("help"))
        .forEach(command -> command.getCommandSpec().addOption(helpOption()));
    return commands.setOut(console.out());
  }

  private static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Shows what this command takes.")
        .build();
  }

  private static String usage(CommandLine commands) {
    return commands.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
  }

  @Command(name = "help", aliases = {"--help", "-h"}, description = "Lists the commands.")
  int help() {
    console.say(usage(commands()));
    return ExitCode.FINE.number();
  }

  @Command(
      name = "sandbox",
      description = "The bot with a local imitation of Telegram, in a browser; Ctrl-C stops all.")
  int sandbox(
      @Option(
              names = "--port",
              paramLabel = "N",
              defaultValue = "8080",
              description = "Port of the web page; default: 8080.")
          int port,
      @Option(names = "--data-dir", paramLabel = "DIR", description = "Where its data is kept.")
          Optional<Path> dataDir) {
    if (port < 0 || port > LARGEST_PORT) {
      throw new CommandFailedException(
          ExitCode.WRONG_USAGE, "--port must be from 0 to 65535, was " + port + ".");
    }
    return untilStopped(
        () -> runSandbox.run(new RunSandbox.Options(port, dataDir), console, stop));
  }

  @Command(name = "run", description = "The bot, for real, until SIGTERM or Ctrl-C.")
  int run(@Option(names = "--config", paramLabel = "FILE", required = true) Path file) {
    Optional<SupportBotConfig> config = configFiles.read(file);
    return config.isEmpty()
        ? ExitCode.WRONG_CONFIGURATION.number()
        : untilStopped(() -> runDesk.run(config.get(), console, stop));
  }

  @Command(name = "check-config", description = "Tells all errors of a configuration file.")
  int checkConfig(@Option(names = "--config", paramLabel = "FILE", required = true) Path file) {
    Optional<SupportBotConfig> config = configFiles.read(file);
    if (config.isEmpty()) {
      return ExitCode.WRONG_CONFIGURATION.number();
    }
    console.say(file + " is sound.");
    Summary.of(config.get()).forEach(console::say);
    return ExitCode.FINE.number();
  }

  @Command(name = "migrate", description = "Brings the database to this version.")
  int migrate(@Option(names = "--config", paramLabel = "FILE", required = true) Path file) {
    Optional<SupportBotConfig> config = configFiles.read(file);
    if (config.isEmpty()) {
      return ExitCode.WRONG_CONFIGURATION.number();
    }
    console.say(migrateDatabase.migrate(config.get()));
    return ExitCode.FINE.number();
  }

  @Command(name = "version", aliases = "--version", description = "Version, commit, Java, Bot API.")
  int version() {
    BuildFacts facts = BuildFacts.read();
    console.say("SupportBot " + facts.version());
    console.say("commit " + facts.commit());
    console.say("Java " + Runtime.version());
    console.say("Bot API " + facts.botApi());
    return ExitCode.FINE.number();
  }

  /// Work that lasts until somebody stops it.
  @FunctionalInterface
  private interface Lasting {
    void run() throws InterruptedException;
  }

  private static int untilStopped(Lasting work) {
    try {
      work.run();
      return ExitCode.FINE.number();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED.number();
    }
  }

  private static void notYet(CommandLine commands, String name, String description) {
    var command = new CommandLine(new NotYetCommand(name)).setUnmatchedArgumentsAllowed(true);
    command.getCommandSpec().usageMessage().description(description + " Not in this version yet.");
    commands.addSubcommand(name, command);
  }

  private int wrongUsage(ParameterException e) {
    console.complain(
        unknownWord(e.getCommandLine()).orElseGet(() -> String.valueOf(e.getMessage())));
    console.complain("`supportbot help` lists the commands.");
    return ExitCode.WRONG_USAGE.number();
  }

  /// Told before anything else: that a required option is missing follows from its being misspelt.
  private static Optional<String> unknownWord(CommandLine command) {
    Optional<String> typed = command.getUnmatchedArguments().stream().findFirst();
    if (command.getParent() == null) {
      return typed.map(word -> unknown("command", word, command.getSubcommands().keySet()));
    }
    return typed
        .filter(word -> word.startsWith("-"))
        .map(word -> word.replaceFirst("=.*", ""))
        .map(word -> unknown("option", word, longOptions(command)));
  }

  private static String unknown(String kind, String typed, Collection<String> known) {
    String hint = Nearest.to(typed, known).map(near -> "; did you mean " + near + "?").orElse(".");
    return "There is no " + kind + " " + typed + hint;
  }

  private static List<String> longOptions(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private int failed(Exception e) {
    if (e instanceof CommandFailedException known) {
      LOG.debug("the command failed", known);
      console.complain(String.valueOf(known.getMessage()));
      return known.exitCode().number();
    }
    console.complain("SupportBot failed unexpectedly; what happened is in the log.");
    LOG.error("the command failed unexpectedly", e);
    return ExitCode.FAILED.number();
  }
}
