package io.supportbot.adapter.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.supportbot.domain.person.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final Instant MOMENT = Instant.parse("2024-12-25T21:05:00Z");

  @Test
  void what_a_person_wrote_cannot_become_markup() {
    assertThat(Html.of("<b>&amp;\"'</b>").value())
        .isEqualTo("&lt;b&gt;&amp;amp;&quot;'&lt;/b&gt;");
  }

  @Test
  void a_short_text_is_left_alone() {
    assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
  }

  @Test
  void a_long_text_ends_with_an_ellipsis() {
    assertThat(Shortened.to(5, "abcdef")).isEqualTo("abcd…");
    assertThat(Shortened.to(1, "abcdef")).isEqualTo("…");
  }

  @Test
  void no_character_is_cut_in_half() {
    assertThat(Shortened.to(4, "ab😀cd")).isEqualTo("ab…");
  }

  @Test
  void a_line_has_no_breaks() {
    assertThat(Shortened.line(20, " one\n\n two ")).isEqualTo("one two");
  }

  @Test
  void times_are_shown_in_the_zone_of_the_desk() {
    ZoneId moscow = ZoneId.of("Europe/Moscow");
    assertThat(Moments.dateTime(Language.RU, moscow, MOMENT)).isEqualTo("26.12.2024 00:05");
    assertThat(Moments.dateTime(Language.EN, moscow, MOMENT)).isEqualTo("26 Dec 2024, 00:05");
    assertThat(Moments.day(Language.RU, LocalDate.of(2024, 1, 5))).isEqualTo("05.01.2024");
    assertThat(Moments.day(Language.EN, LocalDate.of(2024, 1, 5))).isEqualTo("5 Jan 2024");
  }
}
