package io.supportbot.adapter.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import io.supportbot.domain.person.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the languages of every bundle against each other.
class BundlesTest {
  private static final Set<String> RUSSIAN_FORMS = Set.of("one", "few", "many", "other");

  static Stream<String> bundles() throws IOException, URISyntaxException {
    Path folder =
        Path.of(IcuTexts.class.getResource("common_ru.properties").toURI()).getParent();
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .forEach(name -> names.add(name.replaceFirst("_[a-z]{2}\\.properties$", "")));
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_texts(String bundle) throws IOException {
    assertThat(texts(bundle, "en").keySet()).isEqualTo(texts(bundle, "ru").keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_ask_for_the_same_arguments(String bundle) throws IOException {
    assertThat(arguments(bundle, Language.EN)).isEqualTo(arguments(bundle, Language.RU));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_blank(String bundle) throws IOException {
    for (Language language : Language.values()) {
      assertThat(texts(bundle, language.code()).values()).noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void russian_plurals_have_all_their_forms(String bundle) throws IOException {
    texts(bundle, "ru")
        .forEach(
            (key, text) -> {
              MessagePattern pattern = new MessagePattern(text);
              for (int i = 0; i < pattern.countParts(); i++) {
                Part part = pattern.getPart(i);
                if (part.getType() == Part.Type.ARG_START
                    && part.getArgType() == ArgType.PLURAL) {
                  assertThat(forms(pattern, i)).as(key).containsAll(RUSSIAN_FORMS);
                }
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"common"})
  void the_words_that_all_screens_share_are_there(String bundle) throws IOException {
    assertThat(texts(bundle, "ru"))
        .containsEntry("status.OPEN", "Открыта")
        .containsEntry("status.IN_PROGRESS", "В работе")
        .containsEntry("priority.HIGH", "🔴 Высокий")
        .containsEntry("back", "Назад")
        .containsEntry("cancel", "Отмена");
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new TreeSet<>();
    int limit = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
        i = pattern.getLimitPartIndex(i + 1);
      }
    }
    return forms;
  }

  private static Map<String, Set<String>> arguments(String bundle, Language language)
      throws IOException {
    Map<String, Set<String>> arguments = new TreeMap<>();
    texts(bundle, language.code())
        .forEach(
            (key, text) ->
                arguments.put(
                    key,
                    new TreeSet<>(
                        new MessageFormat(text, ULocale.forLocale(language.locale()))
                            .getArgumentNames())));
    return arguments;
  }

  private static Map<String, String> texts(String bundle, String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Properties once =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            assertThat(texts.put((String) key, (String) value))
                .as("%s stands once in %s_%s", key, bundle, language)
                .isNull();
            return super.put(key, value);
          }
        };
    try (InputStream in =
        IcuTexts.class.getResourceAsStream(bundle + "_" + language + ".properties")) {
      assertThat(in).as("%s in %s", bundle, language).isNotNull();
      once.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
