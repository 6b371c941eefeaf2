package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.desk.Desk;
import io.supportbot.domain.desk.DeskSettings;
import org.junit.jupiter.api.Test;

/// What every [Desk] does.
public interface DeskContract {
  Desk desk();

  /// Sets the desk up anew.
  void setUp(DeskSettings settings);

  @Test
  default void the_settings_are_those_of_now() {
    DeskSettings moscow = aDesk().in("Europe/Moscow").build();
    DeskSettings chatham = aDesk().in("Pacific/Chatham").newTicketsPerHour(3).build();

    setUp(moscow);
    DeskSettings before = desk().settings();
    setUp(chatham);

    assertThat(before).isEqualTo(moscow);
    assertThat(desk().settings()).isEqualTo(chatham);
  }
}
