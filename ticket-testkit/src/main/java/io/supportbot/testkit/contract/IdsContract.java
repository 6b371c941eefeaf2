package io.supportbot.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.application.transaction.Ids;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [Ids] does.
public interface IdsContract {
  Ids ids();

  @Test
  default void ids_are_of_version_7() {
    assertThat(ids().next())
        .satisfies(
            id -> {
              assertThat(id.version()).isEqualTo(7);
              assertThat(id.variant()).isEqualTo(2);
            });
  }

  @Test
  default void later_ids_sort_after_earlier_ones() {
    List<String> given =
        Stream.generate(() -> ids().next()).limit(2000).map(UUID::toString).toList();

    assertThat(given).isSorted().doesNotHaveDuplicates();
  }

  @Test
  default void ids_given_at_once_are_all_different()
      throws InterruptedException, ExecutionException {
    List<List<UUID>> given =
        StoreContract.atOnce(8, () -> Stream.generate(() -> ids().next()).limit(500).toList());

    assertThat(given.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(4000);
  }
}
