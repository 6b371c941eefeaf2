package io.supportbot.bootstrap.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What the build wrote down about itself.
record BuildFacts(String version, String commit, String botApi) {

  private static final String RESOURCE = "build.properties";

  static BuildFacts read() {
    try (InputStream stream = BuildFacts.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program must contain " + RESOURCE);
      }
      var facts = new Properties();
      facts.load(stream);
      return new BuildFacts(
          facts.getProperty("version"), commit(facts), facts.getProperty("bot-api"));
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + RESOURCE, e);
    }
  }

  /// Outside of a git clone nothing fills the placeholder.
  private static String commit(Properties facts) {
    String commit = facts.getProperty("commit", "");
    return commit.isEmpty() || commit.startsWith("$") ? "unknown" : commit;
  }
}
