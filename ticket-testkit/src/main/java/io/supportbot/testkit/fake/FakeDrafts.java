package io.supportbot.testkit.fake;

import io.supportbot.application.draft.Drafts;
import io.supportbot.domain.draft.Draft;
import io.supportbot.domain.person.CustomerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Drafts in memory.
public final class FakeDrafts implements Drafts {
  private final Table<CustomerId, Draft> drafts;

  public FakeDrafts(FakeUnitOfWork units) {
    drafts = new Table<>(units);
  }

  @Override
  public Optional<Draft> find(CustomerId customer) {
    drafts.lock(customer);
    return drafts.get(customer);
  }

  @Override
  public void save(Draft draft) {
    drafts.lock(draft.customer());
    drafts.put(draft.customer(), draft);
  }

  @Override
  public void remove(CustomerId customer) {
    drafts.lock(customer);
    drafts.remove(customer);
  }

  @Override
  public List<Draft> untouchedSince(Instant moment, int limit) {
    return drafts.values().stream()
        .filter(draft -> draft.touchedAt().isBefore(moment))
        .sorted(Comparator.comparing(Draft::touchedAt))
        .filter(draft -> drafts.tryLock(draft.customer()))
        .flatMap(draft -> drafts.get(draft.customer()).stream())
        .filter(draft -> draft.touchedAt().isBefore(moment))
        .limit(limit)
        .toList();
  }
}
