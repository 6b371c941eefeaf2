package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.customer.Customers;
import io.supportbot.domain.person.ContactAddress;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.person.CustomerProfile;
import io.supportbot.domain.person.Language;
import io.supportbot.testkit.fixture.Guest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [Customers] does.
public interface CustomersContract extends StoreContract {
  Customers customers();

  private CustomerProfile known(Guest guest) {
    return inUnit(() -> guest.meets(customers()));
  }

  private CustomerProfile found(CustomerId id) {
    return inUnit(() -> customers().find(id).orElseThrow());
  }

  @Test
  default void a_new_customer_is_found_by_id_and_by_address() {
    CustomerProfile ivan = known(IVAN);

    assertThat(ivan)
        .isEqualTo(
            new CustomerProfile(
                ivan.id(), IVAN.address(), IVAN.name(), IVAN.username(), Language.RU, true));
    assertThat(found(ivan.id())).isEqualTo(ivan);
    assertThat(inUnit(() -> customers().find(IVAN.address()))).contains(ivan);
  }

  @Test
  default void a_new_customer_has_not_returned_from_anywhere() {
    assertThat(
            inUnit(
                    () ->
                        customers()
                            .meet(IVAN.address(), "Иван", Optional.empty(), Language.RU))
                .returned())
        .isFalse();
  }

  @Test
  default void strangers_are_not_found() {
    assertThat(inUnit(() -> customers().find(IVAN.address()))).isEmpty();
    assertThat(inUnit(() -> customers().find(new CustomerId(424242)))).isEmpty();
  }

  @Test
  default void the_same_address_in_another_channel_is_somebody_else() {
    CustomerProfile ivan = known(IVAN);
    ContactAddress elsewhere = new ContactAddress("mail", IVAN.address().address());

    CustomerProfile other =
        inUnit(() -> customers().meet(elsewhere, "Иван", Optional.empty(), Language.RU))
            .customer();

    assertThat(other.id()).isNotEqualTo(ivan.id());
  }

  @Test
  default void meeting_again_updates_the_name_and_keeps_id_and_language() {
    CustomerProfile before = known(IVAN);
    CustomerProfile after =
        inUnit(
                () ->
                    customers().meet(IVAN.address(), "Ваня", Optional.of("vanya"), Language.EN))
            .customer();

    assertThat(after)
        .isEqualTo(
            new CustomerProfile(
                before.id(), IVAN.address(), "Ваня", Optional.of("vanya"), Language.RU, true));
    assertThat(found(before.id())).isEqualTo(after);
    assertThat(known(IVAN).username()).isEqualTo(IVAN.username());
  }

  @Test
  default void the_chosen_language_stays() {
    CustomerId maria = known(MARIA).id();
    unit(() -> customers().speak(maria, Language.RU));

    assertThat(found(maria).language()).isEqualTo(Language.RU);
    assertThat(known(MARIA).language()).isEqualTo(Language.RU);
  }

  @Test
  default void one_who_could_not_be_reached_returns_once() {
    CustomerId ivan = known(IVAN).id();
    assertThat(inUnit(() -> customers().reachable(ivan, true))).isFalse();
    assertThat(inUnit(() -> customers().reachable(ivan, false))).isTrue();
    assertThat(inUnit(() -> customers().reachable(ivan, false))).isFalse();
    assertThat(found(ivan).reachable()).isFalse();

    List<Boolean> returned =
        IntStream.range(0, 2)
            .mapToObj(
                _ ->
                    inUnit(
                            () ->
                                customers()
                                    .meet(IVAN.address(), "И", Optional.empty(), Language.RU))
                        .returned())
            .toList();

    assertThat(returned).containsExactly(true, false);
    assertThat(found(ivan).reachable()).isTrue();
  }

  @Test
  default void messages_are_counted_by_customer_and_minute() {
    CustomerId ivan = known(IVAN).id();
    CustomerId maria = known(MARIA).id();

    assertThat(count(ivan, "2024-12-25T10:00:00Z")).isEqualTo(1);
    assertThat(count(ivan, "2024-12-25T10:00:59.999Z")).isEqualTo(2);
    assertThat(count(maria, "2024-12-25T10:00:30Z")).isEqualTo(1);
    assertThat(count(ivan, "2024-12-25T10:01:00Z")).isEqualTo(1);
  }

  private int count(CustomerId customer, String at) {
    return inUnit(() -> customers().countMessage(customer, Instant.parse(at)));
  }

  @Test
  default void many_who_meet_the_same_address_at_once_meet_one_customer()
      throws InterruptedException, ExecutionException {
    List<CustomerId> met = StoreContract.atOnce(8, () -> known(IVAN).id());

    assertThat(met).containsOnly(met.getFirst());
  }

  @Test
  default void messages_counted_at_once_are_all_counted()
      throws InterruptedException, ExecutionException {
    CustomerId ivan = known(IVAN).id();

    List<Integer> counts = StoreContract.atOnce(8, () -> count(ivan, "2024-12-25T10:00:00Z"));

    assertThat(counts).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }
}
