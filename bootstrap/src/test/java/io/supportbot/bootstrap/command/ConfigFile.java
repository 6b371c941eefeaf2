package io.supportbot.bootstrap.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files to name with `--config`.
final class ConfigFile {

  private static final String SOUND =
      """
      telegram: {token: "${TOKEN}"}
      staff: {chat-id: -1001}
      operators: [{id: 1001, name: Анна, role: admin}]
      categories: [{key: tech, title: {ru: Техника}}, {key: other, title: {ru: Другое}}]
      data-dir: /var/lib/supportbot
      """;

  private ConfigFile() {}

  static String soundIn(Path folder) throws IOException {
    return write(folder, SOUND);
  }

  static String withTwoErrorsIn(Path folder) throws IOException {
    return write(folder, SOUND.replace("Анна, role: admin", "Анна, role: amdin") + "limts: {}\n");
  }

  private static String write(Path folder, String yaml) throws IOException {
    return Files.writeString(folder.resolve("supportbot.yaml"), yaml).toString();
  }
}
