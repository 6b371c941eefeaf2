package io.supportbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a text as `supportbot.yaml` and reads it.
record Reader(Path folder, Map<String, String> environment) {

  static final String SMALLEST =
      """
      telegram: {token: "123456:TEST-token_1"}
      staff: {chat-id: -1001}
      operators: [{id: 1001, name: Анна, role: admin}]
      categories: [{key: tech, title: {ru: Технические проблемы}}]
      """;

  Reader(Path folder) {
    this(folder, Map.of());
  }

  ConfigResult read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("supportbot.yaml"), yaml);
    return ConfigReader.read(file, name -> Optional.ofNullable(environment.get(name)));
  }

  ConfigResult.Sound sound(String yaml) throws IOException {
    ConfigResult result = read(yaml);
    assertThat(result).isInstanceOf(ConfigResult.Sound.class);
    return (ConfigResult.Sound) result;
  }

  List<String> errors(String yaml) throws IOException {
    ConfigResult result = read(yaml);
    assertThat(result).isInstanceOf(ConfigResult.Unsound.class);
    return ((ConfigResult.Unsound) result).errors().stream().map(ConfigError::toString).toList();
  }
}
