package io.supportbot.domain.desk;

import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.CategoryKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// How a desk is set up, as of one moment. Immutable: a change of the configuration makes new settings.
///
/// @param zone in which the desk's days begin and its times are shown
/// @param language spoken to those whose own language the desk does not know
/// @param categories in the order they are offered
public record DeskSettings(
    ZoneId zone,
    Language language,
    List<Category> categories,
    List<Operator> operators,
    TicketRules tickets,
    CustomerLimits limits) {
  public DeskSettings {
    categories = List.copyOf(categories);
    operators = List.copyOf(operators);
  }

  /// The category of this key; empty where the desk has none, for example no longer.
  public Optional<Category> category(CategoryKey key) {
    return categories.stream().filter(category -> category.key().equals(key)).findFirst();
  }

  /// The operator of this id; empty for a stranger.
  public Optional<Operator> operator(OperatorId id) {
    return operators.stream().filter(operator -> operator.id().equals(id)).findFirst();
  }

  /// The desk's day at this moment.
  public LocalDate dayAt(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
