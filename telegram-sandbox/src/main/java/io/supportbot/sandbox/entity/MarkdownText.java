package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import tools.jackson.databind.node.ObjectNode;

/// The legacy Markdown: no nesting, five marks.
final class MarkdownText {
  private final String source;
  private final LongFunction<Optional<ObjectNode>> people;
  private final StringBuilder result = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private int at;

  private MarkdownText(String source, LongFunction<Optional<ObjectNode>> people) {
    this.source = source;
    this.people = people;
  }

  static FormattedText parse(String source, LongFunction<Optional<ObjectNode>> people) {
    return new MarkdownText(source, people).parse();
  }

  private FormattedText parse() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < source.length() && "_*`[".indexOf(source.charAt(at + 1)) >= 0) {
        result.append(source.charAt(at + 1));
        at += 2;
      } else if ("_*`[".indexOf(c) < 0) {
        result.append(c);
        at++;
      } else {
        entity(c);
      }
    }
    return new FormattedText(result.toString(), entities);
  }

  private void entity(char c) {
    int begin = at;
    int offset = result.length();
    boolean pre = source.startsWith("```", at);
    String close = pre ? "```" : c == '[' ? "]" : String.valueOf(c);
    at += pre ? 3 : 1;
    String language = pre ? language() : "";
    int end = source.indexOf(close, at);
    if (end < 0) {
      throw ParseFailure.of(
          "Can't find end of the entity starting at byte offset "
              + ParseFailure.byteOffset(source, begin));
    }
    result.append(source, at, end);
    at = end + close.length();
    int length = result.length() - offset;
    String url = c == '[' ? url(result.substring(offset)) : "";
    if (length == 0) {
      return;
    }
    switch (c) {
      case '_' -> entities.add(Entity.of("italic", offset, length));
      case '*' -> entities.add(Entity.of("bold", offset, length));
      case '[' -> Links.entity(url, offset, length, people).ifPresent(entities::add);
      default ->
          entities.add(
              language.isEmpty()
                  ? Entity.of(pre ? "pre" : "code", offset, length)
                  : new Entity("pre", offset, length, Map.of("language", Json.string(language))));
    }
  }

  private String language() {
    int end = at;
    while (end < source.length()
        && !Character.isWhitespace(source.charAt(end))
        && source.charAt(end) != '`') {
      end++;
    }
    String language = "";
    if (end > at && end < source.length() && source.charAt(end) != '`') {
      language = source.substring(at, end);
      at = end;
    }
    if (at < source.length() && source.charAt(at) == '\n') {
      at++;
    }
    return language;
  }

  private String url(String shown) {
    if (at >= source.length() || source.charAt(at) != '(') {
      return shown;
    }
    int end = source.indexOf(')', at);
    String url = source.substring(at + 1, end < 0 ? source.length() : end);
    at = end < 0 ? source.length() : end + 1;
    return url;
  }
}
