package io.supportbot.adapter.persistence.column;

import io.supportbot.domain.person.OperatorId;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/// An operator's id as stored.
public final class OperatorIdConverter extends AbstractConverter<Long, OperatorId> {
  private static final long serialVersionUID = 1L;

  /// Made by the generated code.
  public OperatorIdConverter() {
    super(Long.class, OperatorId.class);
  }

  @Override
  public @Nullable OperatorId from(@Nullable Long stored) {
    return stored == null ? null : new OperatorId(stored);
  }

  @Override
  public @Nullable Long to(@Nullable OperatorId value) {
    return value == null ? null : Long.valueOf(value.value());
  }
}
