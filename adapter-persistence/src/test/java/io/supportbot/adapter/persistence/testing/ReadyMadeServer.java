package io.supportbot.adapter.persistence.testing;

import io.supportbot.adapter.persistence.PersistenceConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// A data folder with an embedded server that was started once and stopped in order, to be copied: making one takes seconds.
final class ReadyMadeServer {
  private final Path folder;

  private ReadyMadeServer(Path folder) {
    this.folder = folder;
  }

  /// Makes it.
  ///
  /// @param config of an embedded server in a folder that is there for nothing else
  static ReadyMadeServer of(PersistenceConfig config) {
    TestInjector injector = new TestInjector(config);
    injector.database().start();
    injector.database().stop();
    return new ReadyMadeServer(config.dataDir());
  }

  /// Copies it into a folder that is empty, or not there yet.
  void copyTo(Path target) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> parentsFirst = all.toList();
      for (Path source : parentsFirst) {
        Path copy = target.resolve(folder.relativize(source).toString());
        if (!Files.isDirectory(copy)) {
          Files.copy(
              source,
              copy,
              LinkOption.NOFOLLOW_LINKS,
              StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
