package io.supportbot.adapter.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HtmlSplitterTest {
  @Test
  void what_fits_stays_in_one_piece() {
    Html html = Html.of("a < b").line(new Html("<b>ok</b>"));
    assertThat(HtmlSplitter.messages(html)).containsExactly(html);
  }

  @Test
  void a_reader_sees_neither_tags_nor_escapes() {
    assertThat(HtmlSplitter.units(new Html("<b>a</b>&lt;&amp;😀"))).isEqualTo(5);
  }

  @Test
  void text_is_cut_after_a_line() {
    assertThat(values(HtmlSplitter.split(Html.of("one two\nthree four"), 12)))
        .containsExactly("one two", "three four");
  }

  @Test
  void text_without_lines_is_cut_after_a_word() {
    assertThat(values(HtmlSplitter.split(Html.of("one two three four"), 10)))
        .containsExactly("one two", "three four");
  }

  @Test
  void a_word_that_is_too_long_is_cut_anywhere() {
    assertThat(values(HtmlSplitter.split(Html.of("abcdefgh"), 3)))
        .containsExactly("abc", "def", "gh");
  }

  @Test
  void an_escape_is_never_cut() {
    assertThat(values(HtmlSplitter.split(Html.of("<<<<<"), 2)))
        .containsExactly("&lt;&lt;", "&lt;&lt;", "&lt;");
  }

  @Test
  void a_character_of_two_units_is_never_cut() {
    assertThat(values(HtmlSplitter.split(Html.of("😀😀😀"), 3)))
        .containsExactly("😀", "😀", "😀");
  }

  @Test
  void markup_is_closed_at_a_cut_and_opened_again() {
    assertThat(values(HtmlSplitter.split(new Html("<b>ab <i>cd ef</i></b> gh"), 6)))
        .containsExactly("<b>ab <i>cd </i></b>", "<b><i>ef</i></b> gh");
  }

  @Test
  void blank_pieces_are_not_sent() {
    assertThat(HtmlSplitter.split(Html.of(" \n\n  "), 2)).isEmpty();
    assertThat(HtmlSplitter.split(Html.EMPTY, 2)).isEmpty();
  }

  @Test
  void a_shortened_text_says_so_inside_its_markup() {
    assertThat(HtmlSplitter.shortened(new Html("<i>abcdefgh</i>"), 5).value())
        .isEqualTo("<i>abcd…</i>");
    assertThat(HtmlSplitter.shortened(new Html("<i>abcde</i>"), 5).value())
        .isEqualTo("<i>abcde</i>");
  }

  @RepeatedTest(20)
  void nothing_but_blanks_is_lost_and_every_piece_fits(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text =
        random
            .ints(3000, 0, 12)
            .mapToObj(i -> List.of("a", "Ж", "<", "&", "😀", " ", "\n", "\"", "b", "c", "d", "é").get(i))
            .collect(Collectors.joining());
    List<Html> pieces = HtmlSplitter.split(Html.of(text), 100);
    assertThat(pieces).allMatch(piece -> HtmlSplitter.units(piece) <= 100);
    assertThat(String.join("", values(pieces)).replaceAll("\\s", ""))
        .isEqualTo(Html.of(text).value().replaceAll("\\s", ""));
  }

  private static List<String> values(List<Html> pieces) {
    return pieces.stream().map(Html::value).toList();
  }
}
