package io.supportbot.adapter.telegram.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.supportbot.domain.person.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Texts from property files in UTF-8, one for each language: `NAME_ru.properties` and so on beside this class.
///
/// Arguments are strings, numbers and, in HTML, [Html]; everything else is turned into one of these by the caller.
public final class IcuTexts implements Texts {
  private final String bundle;
  private final Map<Language, Map<String, MessageFormat>> formats;

  private IcuTexts(String bundle, Map<Language, Map<String, MessageFormat>> formats) {
    this.bundle = bundle;
    this.formats = formats;
  }

  /// Reads a bundle in all languages.
  ///
  /// @param bundle its name without language and ending, such as `common`
  public static IcuTexts load(String bundle) {
    Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      formats.put(language, parse(bundle, language));
    }
    return new IcuTexts(bundle, formats);
  }

  @Override
  public Html html(Language language, String key, Map<String, ?> arguments) {
    Map<String, Object> escaped = new HashMap<>();
    arguments.forEach(
        (name, argument) ->
            escaped.put(
                name,
                switch (argument) {
                  case Html html -> html.value();
                  case String plain -> Html.of(plain).value();
                  case Number number -> number;
                  case Object other -> throw unusable(key, name, other);
                }));
    return new Html(format(language, key, escaped));
  }

  @Override
  public String plain(Language language, String key, Map<String, ?> arguments) {
    arguments.forEach(
        (name, argument) -> {
          if (!(argument instanceof String || argument instanceof Number)) {
            throw unusable(key, name, argument);
          }
        });
    return format(language, key, arguments);
  }

  private String format(Language language, String key, Map<String, ?> arguments) {
    MessageFormat format = formats.getOrDefault(language, Map.of()).get(key);
    if (format == null) {
      throw new IllegalArgumentException(
          "bundle " + bundle + " has no text " + key + " in " + language.code());
    }
    for (String name : format.getArgumentNames()) {
      if (!arguments.containsKey(name)) {
        throw new IllegalArgumentException(
            "text " + key + " of bundle " + bundle + " must be given " + name);
      }
    }
    // a format keeps state while it formats, so each call has its own
    return format.clone().format(arguments);
  }

  private IllegalArgumentException unusable(String key, String name, Object argument) {
    return new IllegalArgumentException(
        "%s of text %s in bundle %s must be a string or a number, was a %s"
            .formatted(name, key, bundle, argument.getClass().getSimpleName()));
  }

  private static Map<String, MessageFormat> parse(String bundle, Language language) {
    String file = bundle + "_" + language.code() + ".properties";
    Properties patterns = new Properties();
    try (InputStream in = IcuTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no bundle " + file);
      }
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("bundle " + file + " cannot be read", e);
    }
    Map<String, MessageFormat> formats = new TreeMap<>();
    for (String key : patterns.stringPropertyNames()) {
      try {
        formats.put(
            key,
            new MessageFormat(
                patterns.getProperty(key), ULocale.forLocale(language.locale())));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("text " + key + " of " + file + " is malformed", e);
      }
    }
    return formats;
  }
}
