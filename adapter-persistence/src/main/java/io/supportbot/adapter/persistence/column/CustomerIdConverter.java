package io.supportbot.adapter.persistence.column;

import io.supportbot.domain.person.CustomerId;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// A customer's id as stored.
public final class CustomerIdConverter extends AbstractConverter<Long, CustomerId> {
  private static final long serialVersionUID = 1L;

  /// Made by the generated code.
  public CustomerIdConverter() {
    super(Long.class, CustomerId.class);
  }

  @Override
  public @Nullable CustomerId from(@Nullable Long stored) {
    return stored == null ? null : new CustomerId(stored);
  }

  @Override
  public @Nullable Long to(@Nullable CustomerId value) {
    return value == null ? null : Long.valueOf(value.value());
  }
}
