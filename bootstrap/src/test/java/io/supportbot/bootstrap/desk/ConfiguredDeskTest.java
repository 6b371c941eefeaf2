package io.supportbot.bootstrap.desk;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.DeskSettings;
import io.supportbot.testkit.contract.DeskContract;

/// The configured desk keeps its contract.
class ConfiguredDeskTest implements DeskContract {
  private final ConfiguredDesk desk = new ConfiguredDesk(aDesk().build());

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public void setUp(DeskSettings settings) {
    desk.setUp(settings);
  }
}
