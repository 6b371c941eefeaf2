package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.ANNA;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.access.AccessRules;
import io.supportbot.application.access.AdmitStaff;
import io.supportbot.application.access.AdmittingStaff;
import io.supportbot.application.access.Refusal;
import io.supportbot.domain.person.Actor;
import io.supportbot.testkit.fake.FakeDesk;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmittingStaffTest {
  private final AdmitStaff staff =
      new AdmittingStaff(new AccessRules(new FakeDesk(aDesk().build())));

  @Test
  void operators_of_the_desk_are_admitted() {
    assertThat(staff.admit(new AdmitStaff.Query(new Actor.Operator(ANNA))))
        .isEqualTo(new AdmitStaff.Result.Admitted());
  }

  @Test
  void strangers_customers_and_api_clients_are_not() {
    List<Actor> outsiders =
        List.of(
            new Actor.Operator(STRANGER),
            new Actor.Customer(IVAN.id()),
            new Actor.ApiClient("crm"));

    assertThat(outsiders)
        .allSatisfy(
            outsider ->
                assertThat(staff.admit(new AdmitStaff.Query(outsider)))
                    .isEqualTo(new AdmitStaff.Result.Refused(new Refusal.NotAllowed())));
  }
}
