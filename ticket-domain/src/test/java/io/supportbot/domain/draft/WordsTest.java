package io.supportbot.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supportbot.domain.person.CustomerId;
import io.supportbot.domain.ticket.CategoryKey;
import io.supportbot.domain.ticket.Description;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Instant TEN = Instant.parse("2024-12-25T10:00:00Z");
  private static final Instant LATER = TEN.plusSeconds(5);

  private static Words said(String message, String text) {
    return new Words(text, Optional.of(message));
  }

  private static Draft begunWith(Words... words) {
    Draft draft = Draft.begin(new CustomerId(1), TEN);
    for (Words each : words) {
      draft = draft.say(each, TEN);
    }
    return draft;
  }

  @Test
  void several_messages_make_up_one_description() {
    assertThat(begunWith(said("1", " Не печатает "), said("2", "со вчера")).answers().description())
        .contains(new Description("Не печатает\nсо вчера"));
  }

  @Test
  void a_corrected_message_keeps_its_place_among_the_others() {
    Draft draft = begunWith(said("1", "Не пичатает"), said("2", "со вчера"), Words.of("вот"));

    Draft corrected = draft.correct(said("1", "Не печатает"), LATER).orElseThrow();

    assertThat(corrected.answers().description())
        .contains(new Description("Не печатает\nсо вчера\nвот"));
    assertThat(corrected.touchedAt()).isEqualTo(LATER);
    assertThat(corrected.correct(said("2", "с утра"), LATER).orElseThrow().answers().description())
        .contains(new Description("Не печатает\nс утра\nвот"));
  }

  @Test
  void at_every_step_the_description_can_be_corrected() {
    Draft.ChoosingPriority draft =
        Draft.begin(new CustomerId(1), TEN)
            .choose(new CategoryKey("tech"), TEN)
            .describe(said("1", "Не пичатает"), TEN);

    assertThat(draft.correct(said("1", "Не печатает"), LATER))
        .get()
        .isInstanceOf(Draft.ChoosingPriority.class)
        .extracting(corrected -> corrected.answers().words())
        .isEqualTo(List.of(said("1", "Не печатает")));
  }

  @Test
  void a_message_that_said_nothing_of_it_corrects_nothing() {
    Draft draft = begunWith(said("1", "Не печатает"), Words.of("вот"));

    assertThat(draft.correct(said("2", "Мимо"), LATER)).isEmpty();
    assertThat(draft.correct(Words.of("Мимо"), LATER)).isEmpty();
  }

  @Test
  void words_are_stripped_not_blank_and_too_many_are_no_description() {
    assertThat(Words.of("  a ").text()).isEqualTo("a");
    assertThatThrownBy(() -> Words.of(" \n")).isInstanceOf(IllegalArgumentException.class);
    Draft full = begunWith(Words.of("a".repeat(Description.MAX_LENGTH)));
    assertThatThrownBy(() -> full.say(Words.of("b"), TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_of_them_is_told_by_accident() {
    assertThat(begunWith(said("1", "секрет")).toString()).doesNotContain("секрет");
  }
}
