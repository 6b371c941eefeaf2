package io.supportbot.bootstrap.command;

import io.supportbot.bootstrap.config.ConfigReader;
import io.supportbot.bootstrap.config.ConfigResult;
import io.supportbot.bootstrap.config.ConfigWarning;
import io.supportbot.bootstrap.config.SupportBotConfig;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the file that `--config` names and tells what is wrong with it.
final class ConfigFiles {

  private final Console console;
  private final Function<String, Optional<String>> environment;

  ConfigFiles(Console console, Function<String, Optional<String>> environment) {
    this.console = console;
    this.environment = environment;
  }

  /// The configuration; empty when the file has errors, which have been told then.
  Optional<SupportBotConfig> read(Path file) {
    return switch (result(file)) {
      case ConfigResult.Sound(var config, var warnings) -> {
        for (ConfigWarning warning : warnings) {
          console.complain("warning: " + warning);
        }
        yield Optional.of(config);
      }
      case ConfigResult.Unsound(var errors) -> {
        int count = errors.size();
        console.complain("%s has %s:".formatted(file, count == 1 ? "1 error" : count + " errors"));
        errors.forEach(error -> console.complain(error.toString()));
        yield Optional.empty();
      }
    };
  }

  private ConfigResult result(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw missing(file + " is a folder; --config takes a file.", null);
      }
      return ConfigReader.read(file, environment);
    } catch (NoSuchFileException e) {
      throw missing(
          "There is no file " + file + "; start from docs/supportbot.example.yaml.", e);
    } catch (AccessDeniedException e) {
      throw missing("The file " + file + " may not be read by this user.", e);
    } catch (IOException e) {
      throw missing("The file " + file + " could not be read.", e);
    }
  }

  private static CommandFailedException missing(
      String sentence, @Nullable IOException cause) {
    return cause == null
        ? new CommandFailedException(ExitCode.SOMETHING_MISSING, sentence)
        : new CommandFailedException(ExitCode.SOMETHING_MISSING, sentence, cause);
  }
}
