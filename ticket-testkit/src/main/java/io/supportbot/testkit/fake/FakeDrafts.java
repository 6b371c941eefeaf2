package io.supportbot.testkit.fake;

import io.supportbot.application.draft.Drafts;
import io.supportbot.application.protection.DamagedFieldException;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Drafts in memory.
public final class FakeDrafts implements Drafts {
  private static final Comparator<Untouched> LONGEST_FIRST =
      Comparator.comparing(Untouched::touchedAt)
          .thenComparingLong(untouched -> untouched.customer().value());

  private final Table<CustomerId, Draft> drafts;
  private final Set<CustomerId> damaged = ConcurrentHashMap.newKeySet();

  public FakeDrafts(FakeUnitOfWork units) {
    drafts = new Table<>(units);
  }

  @Override
  public Optional<Draft> find(CustomerId customer) {
    drafts.lock(customer);
    return drafts.get(customer).map(this::read);
  }

  @Override
  public void save(Draft draft) {
    drafts.lock(draft.customer());
    damaged.remove(draft.customer());
    drafts.put(draft.customer(), draft);
  }

  @Override
  public void remove(CustomerId customer) {
    drafts.lock(customer);
    drafts.remove(customer);
  }

  @Override
  public List<Untouched> untouchedSince(Instant moment, Optional<Untouched> after, int limit) {
    return drafts.values().stream()
        .map(draft -> new Untouched(draft.touchedAt(), draft.customer()))
        .filter(untouched -> untouched.touchedAt().isBefore(moment))
        .filter(untouched -> after.isEmpty() || LONGEST_FIRST.compare(untouched, after.get()) > 0)
        .sorted(LONGEST_FIRST)
        .filter(untouched -> drafts.tryLock(untouched.customer()))
        .filter(this::isAsBefore)
        .limit(limit)
        .toList();
  }

  /// From now on this customer's draft cannot be read.
  public void damage(CustomerId customer) {
    damaged.add(customer);
  }

  private boolean isAsBefore(Untouched untouched) {
    return drafts
        .get(untouched.customer())
        .filter(draft -> draft.touchedAt().equals(untouched.touchedAt()))
        .isPresent();
  }

  private Draft read(Draft draft) {
    if (damaged.contains(draft.customer())) {
      throw new DamagedFieldException(
          new FieldCipher.Place("drafts.answers", Long.toString(draft.customer().value())),
          new IllegalStateException("damaged by the test"));
    }
    return draft;
  }
}
