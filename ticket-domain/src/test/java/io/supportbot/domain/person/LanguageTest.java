package io.supportbot.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({"ru,RU", "RU,RU", "ru-RU,RU", "en,EN", "en-GB,EN", "EN_us,EN"})
  void a_tag_is_read_by_its_first_part(String tag, Language language) {
    assertThat(Language.ofTag(tag)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "pt-BR", "rus", "-ru", "INDONESIAN"})
  void a_language_the_desk_does_not_speak_is_none(String tag) {
    assertThat(Language.ofTag(tag)).isEmpty();
  }

  @Test
  void codes_are_lower_case() {
    assertThat(Language.RU.code()).isEqualTo("ru");
    assertThat(Language.EN.code()).isEqualTo("en");
  }
}
