package io.supportbot.adapter.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.supportbot.domain.person.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuTextsTest {
  private final IcuTexts texts = IcuTexts.load("example");

  @Test
  void what_a_person_wrote_is_escaped() {
    assertThat(texts.html(Language.EN, "greeting", Map.of("name", "<b>\"Tom\" & Co</b>")))
        .isEqualTo(new Html("Hello, <i>&lt;b&gt;&quot;Tom&quot; &amp; Co&lt;/b&gt;</i>!"));
  }

  @Test
  void markup_is_taken_as_it_is() {
    assertThat(texts.html(Language.RU, "greeting", Map.of("name", new Html("<b>Аня</b>"))))
        .isEqualTo(new Html("Здравствуйте, <i><b>Аня</b></i>!"));
  }

  @Test
  void curly_braces_of_a_person_stay_what_they_are() {
    assertThat(texts.html(Language.EN, "greeting", Map.of("name", "{name} '{'")).value())
        .isEqualTo("Hello, <i>{name} '{'</i>!");
  }

  @Test
  void a_literal_text_is_not_escaped() {
    assertThat(texts.plain(Language.EN, "button", Map.of("name", "a < b & c")))
        .isEqualTo("Ask a < b & c");
  }

  @Test
  void russian_counts_in_its_own_way() {
    assertThat(count(Language.RU, 1)).isEqualTo("1 заявка");
    assertThat(count(Language.RU, 2)).isEqualTo("2 заявки");
    assertThat(count(Language.RU, 5)).isEqualTo("5 заявок");
    assertThat(count(Language.RU, 11)).isEqualTo("11 заявок");
    assertThat(count(Language.RU, 21)).isEqualTo("21 заявка");
    assertThat(count(Language.EN, 1)).isEqualTo("1 ticket");
    assertThat(count(Language.EN, 11)).isEqualTo("11 tickets");
  }

  @Test
  void a_missing_text_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.plain(Language.EN, "nowhere"))
        .withMessage("bundle example has no text nowhere in en");
  }

  @Test
  void a_missing_argument_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.html(Language.EN, "greeting"))
        .withMessage("text greeting of bundle example must be given name");
  }

  @Test
  void markup_cannot_stand_in_a_literal_text() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.plain(Language.EN, "button", Map.of("name", Html.of("x"))))
        .withMessageContaining("must be a string or a number, was a Html");
  }

  @Test
  void a_bundle_that_is_not_there_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IcuTexts.load("unwritten"))
        .withMessage("there is no bundle unwritten_ru.properties");
  }

  private String count(Language language, int count) {
    return texts.plain(language, "tickets", Map.of("count", count));
  }
}
