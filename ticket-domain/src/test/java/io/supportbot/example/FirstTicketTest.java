package io.supportbot.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstTicketTest {

  @Test
  void the_example_does_what_the_readme_says() {
    assertThat(FirstTicket.run())
        .containsExactly(
            "#20241225-001 is RESOLVED",
            "2024-12-25T10:00:00Z opened",
            "2024-12-25T10:01:00Z taken by 1001",
            "2024-12-25T11:00:00Z solved");
  }

  @Test
  void the_readme_shows_the_example_as_it_is_run() throws IOException {
    List<String> source =
        Files.readAllLines(Path.of("src/test/java/io/supportbot/example/FirstTicket.java"));
    int from = source.indexOf("    CustomerId ivan = new CustomerId(1);");
    int to = source.indexOf("    List<String> lines = new ArrayList<>();");
    String shown =
        String.join("\n", source.subList(from, to)).stripTrailing().stripIndent();

    assertThat(Files.readString(Path.of("README.md"))).contains(shown);
  }
}
