package io.supportbot.bootstrap.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads and checks `supportbot.yaml`. Works on YAML's node graph rather than on loaded maps,
/// because only the nodes know their lines.
public final class ConfigReader {

  private ConfigReader() {}

  /// Reads the whole file and finds all that is wrong with it.
  ///
  /// @param environment answers `${NAME}`; empty means not set
  /// @throws IOException when the file cannot be read at all
  public static ConfigResult read(Path file, Function<String, Optional<String>> environment)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      String text = Files.readString(file);
      Path folder = file.toAbsolutePath().normalize().getParent();
      return read(name, text, folder == null ? Path.of("") : folder, environment);
    } catch (CharacterCodingException _) {
      return unsound(name, 1, "is not UTF-8 text; save it in that encoding");
    }
  }

  private static ConfigResult read(
      String name, String text, Path folder, Function<String, Optional<String>> environment) {
    Optional<Node> root;
    try {
      root = compose(name, text);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      return unsound(
          name,
          mark.map(Mark::getLine).orElse(0) + 1,
          "is not YAML at column %d: %s; look at the indent, colons and quotes there and just above"
              .formatted(mark.map(Mark::getColumn).orElse(0) + 1, problem(e)));
    } catch (YamlEngineException _) {
      return unsound(
          name, 1, "is not YAML: it is too deep, too long or holds forbidden characters");
    }
    var reading = new Reading(name, environment);
    Optional<SupportBotConfig> config = Optional.empty();
    if (root.isEmpty()) {
      reading.error(1, "", "is empty; start from docs/supportbot.example.yaml");
    } else {
      config = SupportBotKeys.FILE.read(root.get(), "", reading);
      CrossChecks.check(reading);
    }
    List<ConfigError> errors = reading.errors();
    return errors.isEmpty() && config.isPresent()
        ? new ConfigResult.Sound(config.get().withPathsFrom(folder), reading.warnings())
        : new ConfigResult.Unsound(errors);
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem().replace("\\t(TAB)", "TAB");
    return problem.startsWith("but ") ? problem.substring("but ".length()) : problem;
  }

  private static Optional<Node> compose(String name, String text) {
    var settings =
        LoadSettings.builder()
            .setLabel(name)
            .setUseMarks(true)
            .setAllowNonScalarKeys(true) // they are refused with the line and the others' errors
            .build();
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Compose(settings).composeString(withoutMark);
  }

  private static ConfigResult unsound(String name, int line, String sentence) {
    return new ConfigResult.Unsound(List.of(new ConfigError(name, line, "", sentence)));
  }
}
