package io.supportbot.application.usecase;

import static io.supportbot.testkit.fixture.DeskBuilder.aDesk;
import static io.supportbot.testkit.fixture.People.IVAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.ChoosingLanguage;
import io.supportbot.application.customer.MeetCustomer;
import io.supportbot.application.customer.MeetCustomer.Result;
import io.supportbot.application.customer.MeetingCustomer;
import io.supportbot.application.delivery.Delivery;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingCustomersTest extends UseCaseTesting {
  private final MeetCustomer meet =
      new MeetingCustomer(store.units(), store.customers(), customerReach, desk);

  private Result meets(Optional<String> languageTag, boolean counts) {
    return meet.meet(
        new MeetCustomer.Command(
            IVAN.address(), "Иван", Optional.empty(), languageTag, counts, clock.instant()));
  }

  private CustomerProfile met(Optional<String> languageTag) {
    return ((Result.Met) meets(languageTag, false)).customer();
  }

  @Test
  void a_new_customer_is_answered_in_their_language_or_that_of_the_desk() {
    assertThat(met(Optional.of("en-GB")).language()).isEqualTo(Language.EN);
    assertThat(met(Optional.of("ru")).language()).isEqualTo(Language.EN);
  }

  @Test
  void a_language_the_desk_does_not_speak_becomes_its_own() {
    desk.change(aDesk().speaking(Language.EN).build());

    assertThat(met(Optional.of("de")).language()).isEqualTo(Language.EN);
  }

  @Test
  void a_chosen_language_stays() {
    CustomerProfile ivan = met(Optional.of("ru"));
    new ChoosingLanguage(store.units(), store.customers())
        .choose(acting(IVAN), Language.EN);

    assertThat(met(Optional.of("ru"))).isEqualTo(ivan.speaking(Language.EN));
  }

  @Test
  void of_too_many_messages_only_the_first_is_to_be_answered() {
    desk.change(aDesk().messagesPerMinute(2).build());

    assertThat(meets(Optional.empty(), true)).isInstanceOf(Result.Met.class);
    assertThat(meets(Optional.empty(), true)).isInstanceOf(Result.Met.class);
    assertThat(meets(Optional.empty(), false)).isInstanceOf(Result.Met.class);
    assertThat(tooMany().firstTime()).isTrue();
    assertThat(tooMany().firstTime()).isFalse();

    clock.advance(Duration.ofMinutes(1));
    assertThat(meets(Optional.empty(), true)).isInstanceOf(Result.Met.class);
  }

  private Result.TooManyMessages tooMany() {
    return (Result.TooManyMessages) meets(Optional.empty(), true);
  }

  @Test
  void one_who_returns_gets_what_waited_for_them() {
    CustomerProfile ivan = met(Optional.empty());
    Delivery parked =
        new Delivery(
            UUID.randomUUID(),
            "telegram",
            IVAN.address().address(),
            "x",
            Optional.empty(),
            Optional.empty());
    store.outbox().add(List.of(parked));
    store.outbox().park(parked.id(), "blocked");
    store.customers().reachable(ivan.id(), false);
    dispatcher.start();
    scheduler.runDue();

    met(Optional.empty());
    scheduler.runDue();

    assertThat(store.outbox().parked("telegram")).isEmpty();
    assertThat(dispatcher.figures().delivered()).isEqualTo(1);
  }
}
