package io.supportbot.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.domain.person.Language;
import io.supportbot.domain.person.OperatorId;
import io.supportbot.domain.ticket.AttachmentLimits;
import io.supportbot.domain.ticket.CategoryKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskSettingsTest {
  private static final CategoryKey TECH = new CategoryKey("tech");
  private static final CategoryKey BILLING = new CategoryKey("billing");
  private static final Operator ANNA =
      new Operator(new OperatorId(1001), "Анна", OperatorRole.ADMIN, Set.of(TECH));

  private final DeskSettings desk =
      new DeskSettings(
          ZoneId.of("Europe/Moscow"),
          Language.RU,
          List.of(new Category(TECH, "🔧", Map.of(Language.RU, "Технические проблемы"))),
          List.of(ANNA),
          new TicketRules(
              Duration.ofDays(3),
              Duration.ofDays(7),
              Duration.ofHours(24),
              new AttachmentLimits(10, 1000)),
          new CustomerLimits(20, 5));

  @Test
  void a_day_begins_in_the_zone_of_the_desk() {
    assertThat(desk.dayAt(Instant.parse("2024-12-25T20:59:59Z")))
        .isEqualTo(LocalDate.of(2024, 12, 25));
    assertThat(desk.dayAt(Instant.parse("2024-12-25T21:00:00Z")))
        .isEqualTo(LocalDate.of(2024, 12, 26));
  }

  @Test
  void categories_and_operators_are_found_and_strangers_are_not() {
    assertThat(desk.category(TECH)).isPresent();
    assertThat(desk.category(BILLING)).isEmpty();
    assertThat(desk.operator(ANNA.id())).contains(ANNA);
    assertThat(desk.operator(new OperatorId(6666))).isEmpty();
  }

  @Test
  void a_title_in_another_language_is_better_than_none() {
    Category tech = desk.category(TECH).orElseThrow();

    assertThat(tech.title(Language.EN)).isEqualTo("Технические проблемы");
    assertThatThrownBy(() -> new Category(TECH, "", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_operator_without_categories_works_on_all() {
    Operator boris =
        new Operator(new OperatorId(1002), "Борис", OperatorRole.OPERATOR, Set.of());

    assertThat(ANNA.worksOn(TECH)).isTrue();
    assertThat(ANNA.worksOn(BILLING)).isFalse();
    assertThat(boris.worksOn(BILLING)).isTrue();
  }

  @Test
  void limits_are_not_negative() {
    assertThatThrownBy(() -> new CustomerLimits(-1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
