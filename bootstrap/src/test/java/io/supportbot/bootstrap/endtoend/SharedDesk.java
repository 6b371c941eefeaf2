package io.supportbot.bootstrap.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A scene with a desk that runs in it, for all tests of a class together: each brings customers of its own.
final class SharedDesk implements BeforeAllCallback, AfterAllCallback {
  private final String more;
  private final Scene.StaffGroup group;
  private @Nullable Path folder;
  private @Nullable Scene scene;
  private @Nullable StartedDesk desk;

  private SharedDesk(Scene.StaffGroup group, String more) {
    this.group = group;
    this.more = more;
  }

  /// With a plain staff group.
  ///
  /// @param more further top-level keys of the configuration
  static SharedDesk with(String more) {
    return new SharedDesk(
        (telegram, anna, boris) -> telegram.group("Поддержка", anna, boris), more);
  }

  /// With a staff group that is a forum.
  static SharedDesk inForum() {
    return new SharedDesk(
        (telegram, anna, boris) -> telegram.forum("Поддержка", anna, boris), "");
  }

  Scene scene() {
    if (scene == null) {
      throw new IllegalStateException("the scene is there while the tests of the class run");
    }
    return scene;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("scene");
    scene = Scene.in(folder, group);
    desk = StartedDesk.on(scene.config(Store.open(), more));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (desk != null) {
      desk.close();
    }
    if (scene != null) {
      scene.close();
    }
    if (folder != null) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
