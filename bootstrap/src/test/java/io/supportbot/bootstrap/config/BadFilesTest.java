package io.supportbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("EMPTY", "", "TOPICS", "alwys", "NUMBER", "12 345", "TOKEN", "7:from-environment");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("files")
  void each_mistake_is_told_with_its_line(String yaml, String errors) throws IOException {
    assertThat(String.join("\n", new Reader(folder, ENVIRONMENT).errors(yaml))).isEqualTo(errors);
  }

  /// `bad-files.txt` holds the cases: `== name`, the file, `--`, its errors.
  static Stream<Arguments> files() throws IOException {
    try (InputStream cases = BadFilesTest.class.getResourceAsStream("bad-files.txt")) {
      String text =
          new String(
              Objects.requireNonNull(cases, "bad-files.txt").readAllBytes(),
              StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^== "))
          .filter(block -> !block.isBlank())
          .map(
              block -> {
                int name = block.indexOf('\n');
                int end = block.indexOf("\n--\n", name);
                return argumentSet(
                    block.substring(0, name),
                    block.substring(name + 1, end + 1),
                    block.substring(end + "\n--\n".length()).strip());
              });
    }
  }

  @Test
  void a_file_in_another_encoding_is_told_so() throws IOException {
    Path file = folder.resolve("desk.yaml");
    Files.write(file, Reader.SMALLEST.getBytes(Charset.forName("windows-1251")));

    assertThat(ConfigReader.read(file, _ -> Optional.empty()))
        .isEqualTo(
            new ConfigResult.Unsound(
                List.of(
                    new ConfigError(
                        "desk.yaml", 1, "", "is not UTF-8 text; save it in that encoding"))));
  }
}
