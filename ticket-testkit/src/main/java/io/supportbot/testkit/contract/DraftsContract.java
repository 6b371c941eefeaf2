package io.supportbot.testkit.contract;

import static io.supportbot.testkit.fixture.DraftBuilder.aDraft;
import static io.supportbot.testkit.fixture.Files.document;
import static io.supportbot.testkit.fixture.Files.photo;
import static io.supportbot.testkit.fixture.People.IVAN;
import static io.supportbot.testkit.fixture.People.MARIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.application.customer.Customers;
import io.supportbot.application.draft.Drafts;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.AttachmentLimits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/// What every [Drafts] does.
public interface DraftsContract extends StoreContract {
  /// A moment of these tests.
  Instant TEN = Instant.parse("2024-12-25T10:00:00Z");

  Drafts drafts();

  Customers customers();

  /// Makes what is stored of a customer's draft unreadable, behind the port's back.
  void damage(CustomerId customer);

  private CustomerId ivan() {
    return inUnit(() -> IVAN.meets(customers())).id();
  }

  private CustomerId maria() {
    return inUnit(() -> MARIA.meets(customers())).id();
  }

  private Optional<Draft> found(CustomerId customer) {
    return inUnit(() -> drafts().find(customer));
  }

  @Test
  default void a_draft_is_found_at_every_step_as_it_was_stored() {
    CustomerId ivan = ivan();
    var draft = aDraft().of(ivan).with(photo("p1", "подпись"), document("лог.txt", 0));
    List<Draft> steps =
        List.of(
            draft.choosingCategory(),
            draft.describing(),
            draft.choosingPriority(),
            draft.addingFiles(),
            draft.addingFiles().back(TEN.plusSeconds(5)).back(TEN.plusSeconds(6)));

    for (Draft step : steps) {
      unit(() -> drafts().save(step));
      assertThat(found(ivan)).contains(step);
    }
  }

  @Test
  default void a_customer_has_one_draft_and_others_have_theirs() {
    CustomerId ivan = ivan();
    CustomerId maria = maria();
    unit(() -> drafts().save(aDraft().of(ivan).describing()));
    unit(() -> drafts().save(aDraft().of(ivan).choosingCategory()));

    assertThat(found(ivan)).contains(aDraft().of(ivan).choosingCategory());
    assertThat(found(maria)).isEmpty();
  }

  @Test
  default void a_removed_draft_is_gone_and_removing_it_again_changes_nothing() {
    CustomerId ivan = ivan();
    unit(() -> drafts().save(aDraft().of(ivan).describing()));

    unit(() -> drafts().remove(ivan));
    unit(() -> drafts().remove(ivan));

    assertThat(found(ivan)).isEmpty();
  }

  @Test
  default void a_unit_that_fails_leaves_the_draft_as_it_was() {
    CustomerId ivan = ivan();
    unit(() -> drafts().save(aDraft().of(ivan).describing()));

    failing(() -> drafts().save(aDraft().of(ivan).choosingPriority()));
    failing(() -> drafts().remove(ivan));

    assertThat(found(ivan)).contains(aDraft().of(ivan).describing());
  }

  @Test
  default void untouched_drafts_are_listed_the_longest_untouched_first() {
    CustomerId ivan = ivan();
    CustomerId maria = maria();
    Draft later = aDraft().of(ivan).touchedAt(TEN.plusSeconds(2)).describing();
    Draft earlier = aDraft().of(maria).touchedAt(TEN.plusSeconds(1)).choosingCategory();
    unit(() -> drafts().save(later));
    unit(() -> drafts().save(earlier));

    assertThat(untouchedSince(TEN.plusSeconds(3), 10)).containsExactly(maria, ivan);
    assertThat(untouchedSince(TEN.plusSeconds(3), 1)).containsExactly(maria);
    assertThat(untouchedSince(TEN.plusSeconds(2), 10)).containsExactly(maria);
    assertThat(untouchedSince(TEN.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  default void a_list_of_untouched_drafts_goes_on_where_an_earlier_one_ended() {
    CustomerId ivan = ivan();
    CustomerId maria = maria();
    unit(() -> drafts().save(aDraft().of(ivan).touchedAt(TEN).describing()));
    unit(() -> drafts().save(aDraft().of(maria).touchedAt(TEN).describing()));
    Instant later = TEN.plusSeconds(1);

    Drafts.Untouched first =
        inUnit(() -> drafts().untouchedSince(later, Optional.empty(), 1)).getFirst();
    List<Drafts.Untouched> rest =
        inUnit(() -> drafts().untouchedSince(later, Optional.of(first), 10));

    assertThat(first).isEqualTo(new Drafts.Untouched(TEN, ivan));
    assertThat(rest).containsExactly(new Drafts.Untouched(TEN, maria));
  }

  @Test
  default void a_damaged_draft_is_listed_among_the_untouched_ones_and_only_reading_it_fails() {
    CustomerId ivan = ivan();
    CustomerId maria = maria();
    unit(() -> drafts().save(aDraft().of(ivan).touchedAt(TEN).describing()));
    unit(() -> drafts().save(aDraft().of(maria).touchedAt(TEN.plusSeconds(1)).describing()));

    damage(ivan);

    assertThat(untouchedSince(TEN.plusSeconds(9), 10)).containsExactly(ivan, maria);
    assertThatThrownBy(() -> found(ivan)).isInstanceOf(DamagedFieldException.class);
  }

  private List<CustomerId> untouchedSince(Instant moment, int limit) {
    return inUnit(() -> drafts().untouchedSince(moment, Optional.empty(), limit)).stream()
        .map(Drafts.Untouched::customer)
        .toList();
  }

  @Test
  default void a_draft_in_hand_is_left_out_of_the_untouched_ones()
      throws InterruptedException, ExecutionException {
    CustomerId ivan = ivan();
    unit(() -> drafts().save(aDraft().of(ivan).describing()));

    unit(
        () -> {
          assertThat(drafts().find(ivan)).isPresent();
          assertThat(elsewhere(() -> untouchedSince(TEN.plusSeconds(9), 10))).isEmpty();
        });

    assertThat(untouchedSince(TEN.plusSeconds(9), 10)).hasSize(1);
  }

  @Test
  default void units_that_change_the_same_draft_at_once_do_not_lose_each_others_files()
      throws InterruptedException, ExecutionException {
    CustomerId ivan = ivan();
    unit(() -> drafts().save(aDraft().of(ivan).describing()));
    var names = new ConcurrentLinkedQueue<>(List.of("a", "b", "c", "d"));
    var limits = new AttachmentLimits(10, 1 << 20);

    StoreContract.atOnce(
        4,
        () ->
            inUnit(
                () -> {
                  Draft present = drafts().find(ivan).orElseThrow();
                  drafts()
                      .save(present.add(List.of(photo(names.remove())), limits, TEN).draft());
                  return true;
                }));

    assertThat(found(ivan).orElseThrow().answers().files()).hasSize(4);
  }

  private static <T> T elsewhere(Callable<T> work) {
    try {
      return StoreContract.atOnce(1, work).getFirst();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the other thread failed", e);
    }
  }
}
