package io.supportbot.testkit.fake;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.DeskSettings;

/// Settings that the test changes.
public final class FakeDesk implements Desk {
  private volatile DeskSettings settings;

  public FakeDesk(DeskSettings settings) {
    this.settings = settings;
  }

  @Override
  public DeskSettings settings() {
    return settings;
  }

  /// From now on these are the settings.
  public void change(DeskSettings other) {
    settings = other;
  }
}
