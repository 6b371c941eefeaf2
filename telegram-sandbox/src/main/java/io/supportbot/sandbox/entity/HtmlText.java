package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import tools.jackson.databind.node.ObjectNode;

/// The HTML of the Bot API, read with the rules and the complaints of the real server.
final class HtmlText {
  private static final Set<String> TAGS =
      Set.of(
          "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler",
          "tg-emoji", "tg-time", "span", "pre", "code", "blockquote");

  private final String source;
  private final LongFunction<Optional<ObjectNode>> people;
  private final StringBuilder result = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private int at;

  private HtmlText(String source, LongFunction<Optional<ObjectNode>> people) {
    this.source = source;
    this.people = people;
  }

  private record Tag(String name, Map<String, String> attributes, int offset) {
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  static FormattedText parse(String source, LongFunction<Optional<ObjectNode>> people) {
    return new HtmlText(source, people).parse();
  }

  private FormattedText parse() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<') {
        if (peek(at + 1) == '/') {
          endTag();
        } else {
          startTag();
        }
      } else {
        character(result);
      }
    }
    if (!open.isEmpty()) {
      throw ParseFailure.of(
          "Can't find end tag corresponding to start tag \"" + open.getLast().name() + "\"");
    }
    return new FormattedText(result.toString(), entities);
  }

  private char peek(int index) {
    return index < source.length() ? source.charAt(index) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0x0b;
  }

  /// Copies one character, an entity like `&lt;` as what it stands for.
  private void character(StringBuilder target) {
    if (source.charAt(at) == '&') {
      int end = source.indexOf(';', at);
      String name = end < 0 || end - at > 10 ? "" : source.substring(at + 1, end);
      int code = entityCode(name);
      if (code > 0) {
        target.appendCodePoint(code);
        at = end + 1;
        return;
      }
    }
    target.append(source.charAt(at++));
  }

  private static int entityCode(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      default -> numericCode(name);
    };
  }

  private static int numericCode(String name) {
    int code = -1;
    if (name.matches("#[0-9]{1,7}")) {
      code = Integer.parseInt(name.substring(1));
    } else if (name.matches("#[xX][0-9a-fA-F]{1,6}")) {
      code = Integer.parseInt(name.substring(2), 16);
    }
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? code : -1;
  }

  private void startTag() {
    int begin = at++;
    while (at < source.length() && !isSpace(peek(at)) && peek(at) != '>') {
      at++;
    }
    if (at >= source.length()) {
      throw ParseFailure.at("Unclosed start tag", source, begin);
    }
    String name = source.substring(begin + 1, at).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name)) {
      throw ParseFailure.at("Unsupported start tag \"" + name + "\"", source, begin);
    }
    Map<String, String> attributes = new HashMap<>();
    while (peek(at) != '>') {
      attribute(name, begin, attributes);
    }
    at++;
    if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
      throw ParseFailure.at("Tag \"span\" must have class \"tg-spoiler\"", source, begin);
    }
    open.addLast(new Tag(name, attributes, result.length()));
  }

  private void attribute(String tag, int begin, Map<String, String> attributes) {
    skipSpace();
    if (peek(at) == '>') {
      return;
    }
    int nameBegin = at;
    while (at < source.length() && !isSpace(peek(at)) && "=>/\"'".indexOf(peek(at)) < 0) {
      at++;
    }
    String name = source.substring(nameBegin, at).toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw ParseFailure.at("Empty attribute name in the tag \"" + tag + "\"", source, begin);
    }
    skipSpace();
    if (peek(at) != '=') {
      if (at >= source.length()) {
        throw ParseFailure.at("Unclosed start tag \"" + tag + "\"", source, begin);
      }
      attributes.put(name, "");
      return;
    }
    at++;
    skipSpace();
    if (at >= source.length()) {
      throw ParseFailure.at("Unclosed start tag \"" + tag + "\"", source, begin);
    }
    attributes.put(name, attributeValue());
    if (at >= source.length()) {
      throw ParseFailure.at("Unclosed start tag", source, begin);
    }
  }

  private String attributeValue() {
    char quote = peek(at);
    if (quote == '"' || quote == '\'') {
      at++;
      StringBuilder value = new StringBuilder();
      while (at < source.length() && peek(at) != quote) {
        character(value);
      }
      at++;
      return value.toString();
    }
    int begin = at;
    while (Character.isLetterOrDigit(peek(at)) || peek(at) == '.' || peek(at) == '-') {
      at++;
    }
    if (!isSpace(peek(at)) && peek(at) != '>') {
      throw ParseFailure.at("Unexpected end of name token", source, begin);
    }
    return source.substring(begin, at).toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (isSpace(peek(at))) {
      at++;
    }
  }

  private void endTag() {
    int begin = at;
    if (open.isEmpty()) {
      throw ParseFailure.at("Unexpected end tag", source, begin);
    }
    at += 2;
    while (at < source.length() && !isSpace(peek(at)) && peek(at) != '>') {
      at++;
    }
    String name = source.substring(begin + 2, at).toLowerCase(Locale.ROOT);
    skipSpace();
    if (peek(at) != '>') {
      throw ParseFailure.at("Unclosed end tag", source, begin);
    }
    at++;
    Tag tag = open.removeLast();
    if (!name.isEmpty() && !name.equals(tag.name())) {
      throw ParseFailure.of(
          "Unmatched end tag at byte offset " + ParseFailure.byteOffset(source, begin)
              + ", expected \"</" + tag.name() + ">\", found \"</" + name + ">\"");
    }
    int length = result.length() - tag.offset();
    if (length > 0) {
      close(tag, length);
    }
  }

  private void close(Tag tag, int length) {
    int offset = tag.offset();
    switch (tag.name()) {
      case "b", "strong" -> entities.add(Entity.of("bold", offset, length));
      case "i", "em" -> entities.add(Entity.of("italic", offset, length));
      case "s", "strike", "del" -> entities.add(Entity.of("strikethrough", offset, length));
      case "u", "ins" -> entities.add(Entity.of("underline", offset, length));
      case "tg-spoiler", "span" -> entities.add(Entity.of("spoiler", offset, length));
      case "blockquote" ->
          entities.add(
              Entity.of(
                  tag.attributes().containsKey("expandable")
                      ? "expandable_blockquote"
                      : "blockquote",
                  offset,
                  length));
      case "a" -> {
        String url = tag.attribute("href");
        Links.entity(url.isEmpty() ? result.substring(offset) : url, offset, length, people)
            .ifPresent(entities::add);
      }
      case "tg-emoji" ->
          entities.add(
              new Entity("custom_emoji", offset, length,
                  Map.of("custom_emoji_id", Json.string(tag.attribute("emoji-id")))));
      case "tg-time" ->
          entities.add(
              new Entity("date_time", offset, length,
                  Map.of("unix_time", Json.number(unixTime(tag)))));
      case "pre" -> pre(offset, length);
      default -> code(tag, offset, length);
    }
  }

  private static long unixTime(Tag tag) {
    String unix = tag.attribute("unix");
    return unix.matches("[0-9]{1,12}") ? Long.parseLong(unix) : 0;
  }

  /// A code block that fills a pre block gives it its language and disappears.
  private void pre(int offset, int length) {
    Entity inner = entities.isEmpty() ? null : entities.getLast();
    if (inner != null
        && inner.type().equals("code")
        && inner.offset() == offset
        && inner.length() == length) {
      entities.removeLast();
      entities.add(new Entity("pre", offset, length, inner.extra()));
    } else {
      entities.add(Entity.of("pre", offset, length));
    }
  }

  private void code(Tag tag, int offset, int length) {
    boolean insidePre = !open.isEmpty() && open.getLast().name().equals("pre");
    String style = tag.attribute("class");
    entities.add(
        insidePre && style.startsWith("language-")
            ? new Entity("code", offset, length,
                Map.of("language", Json.string(style.substring("language-".length()))))
            : Entity.of("code", offset, length));
  }
}
