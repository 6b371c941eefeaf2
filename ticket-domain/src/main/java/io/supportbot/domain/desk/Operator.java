package io.supportbot.domain.desk;

import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import java.util.Set;

/// A member of the staff.
///
/// @param name shown to customers and colleagues
/// @param categories what they work on; empty means everything
public record Operator(
    OperatorId id, String name, OperatorRole role, Set<CategoryKey> categories) {
  public Operator {
    categories = Set.copyOf(categories);
    if (name.isBlank()) {
      throw new IllegalArgumentException("operator " + id.value() + " must have a name");
    }
  }

  /// Whether tickets of this category are theirs to work on.
  public boolean worksOn(CategoryKey category) {
    return categories.isEmpty() || categories.contains(category);
  }
}
