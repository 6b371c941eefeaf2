package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import tools.jackson.databind.node.ObjectNode;

/// MarkdownV2, read with the rules and the complaints of the real server.
final class MarkdownV2Text {
  private static final String RESERVED = "_*[]()~`>#+-=|{}.!";

  private final String source;
  private final LongFunction<Optional<ObjectNode>> people;
  private final StringBuilder result = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int at;

  private MarkdownV2Text(String source, LongFunction<Optional<ObjectNode>> people) {
    this.source = source;
    this.people = people;
  }

  /// What is open: the name the server uses in its complaints, and the type of the entity.
  private enum Kind {
    BOLD("Bold", "bold"),
    ITALIC("Italic", "italic"),
    UNDERLINE("Underline", "underline"),
    STRIKETHROUGH("Strikethrough", "strikethrough"),
    SPOILER("Spoiler", "spoiler"),
    CODE("Code", "code"),
    PRE("Pre", "pre"),
    PRE_CODE("PreCode", "pre"),
    TEXT_URL("TextUrl", "text_link"),
    CUSTOM_EMOJI("CustomEmoji", "custom_emoji"),
    BLOCKQUOTE("BlockQuote", "blockquote");

    private final String label;
    private final String type;

    Kind(String label, String type) {
      this.label = label;
      this.type = type;
    }

    boolean isCode() {
      return this == CODE || this == PRE || this == PRE_CODE;
    }
  }

  private record Mark(Kind kind, String language, int offset, int sourceIndex) {}

  static FormattedText parse(String source, LongFunction<Optional<ObjectNode>> people) {
    return new MarkdownV2Text(source, people).parse();
  }

  private FormattedText parse() {
    while (at < source.length()) {
      char c = source.charAt(at);
      char next = peek(1);
      boolean insideCode = !open.isEmpty() && open.getLast().kind().isCode();
      if (c == '\\' && next > 0 && next <= 126) {
        result.append(next);
        at += 2;
      } else if (c == '\n' && endsBlockquote()) {
        closeBlockquote();
      } else if (insideCode ? c != '`' : RESERVED.indexOf(c) < 0) {
        result.append(c);
        at++;
      } else if (ends(c, next)) {
        end();
      } else {
        begin(c, next);
      }
    }
    if (!open.isEmpty() && open.getLast().kind() == Kind.BLOCKQUOTE) {
      closeBlockquote();
    }
    if (!open.isEmpty()) {
      Mark mark = open.getLast();
      throw ParseFailure.at(
          "Can't find end of " + mark.kind().label + " entity", source, mark.sourceIndex());
    }
    return new FormattedText(result.toString(), entities);
  }

  private char peek(int ahead) {
    return at + ahead < source.length() ? source.charAt(at + ahead) : 0;
  }

  private boolean endsBlockquote() {
    return !open.isEmpty() && open.getLast().kind() == Kind.BLOCKQUOTE && peek(1) != '>';
  }

  private void closeBlockquote() {
    Mark mark = open.removeLast();
    boolean expandable = result.length() >= 2 && source.startsWith("||", at - 2);
    int length = result.length() - mark.offset();
    if (length > 0) {
      entities.add(
          Entity.of(expandable ? "expandable_blockquote" : "blockquote", mark.offset(), length));
    }
    if (at < source.length()) {
      result.append('\n');
      at++;
    }
  }

  private boolean ends(char c, char next) {
    if (open.isEmpty()) {
      return false;
    }
    return switch (open.getLast().kind()) {
      case BOLD -> c == '*';
      case ITALIC -> c == '_' && next != '_';
      case UNDERLINE -> c == '_' && next == '_';
      case STRIKETHROUGH -> c == '~';
      case SPOILER -> c == '|' && next == '|';
      case CODE -> c == '`';
      case PRE, PRE_CODE -> c == '`' && next == '`' && peek(2) == '`';
      case TEXT_URL, CUSTOM_EMOJI -> c == ']';
      case BLOCKQUOTE -> false;
    };
  }

  private void begin(char c, char next) {
    int start = at;
    boolean lineStart = start == 0 || source.charAt(start - 1) == '\n';
    boolean quoted = open.stream().anyMatch(mark -> mark.kind() == Kind.BLOCKQUOTE);
    switch (c) {
      case '_' -> open(next == '_' ? Kind.UNDERLINE : Kind.ITALIC, next == '_' ? 2 : 1);
      case '*' -> open(Kind.BOLD, 1);
      case '~' -> open(Kind.STRIKETHROUGH, 1);
      case '[' -> open(Kind.TEXT_URL, 1);
      case '`' -> beginCode(next);
      case '|' -> {
        require(next == '|', c);
        if (quoted && (peek(2) == 0 || peek(2) == '\n')) {
          at += 2;
        } else {
          open(Kind.SPOILER, 2);
        }
      }
      case '!' -> {
        require(next == '[', c);
        open(Kind.CUSTOM_EMOJI, 2);
      }
      case '>' -> {
        require(lineStart, c);
        if (quoted) {
          at++;
        } else {
          open(Kind.BLOCKQUOTE, 1);
        }
      }
      default -> require(false, c);
    }
  }

  private static void require(boolean allowed, char c) {
    if (!allowed) {
      throw ParseFailure.of(
          "Character '" + c + "' is reserved and must be escaped with the preceding '\\'");
    }
  }

  private void open(Kind kind, int width) {
    open.addLast(new Mark(kind, "", result.length(), at));
    at += width;
  }

  private void beginCode(char next) {
    if (next != '`' || peek(2) != '`') {
      open(Kind.CODE, 1);
      return;
    }
    int start = at;
    at += 3;
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
    if (peek(0) == '\n' || peek(0) == '\r') {
      at += (peek(1) == '\n' || peek(1) == '\r') && peek(0) != peek(1) ? 2 : 1;
    }
    open.addLast(
        new Mark(language.isEmpty() ? Kind.PRE : Kind.PRE_CODE, language, result.length(), start));
  }

  private void end() {
    Mark mark = open.removeLast();
    int offset = mark.offset();
    int length = result.length() - offset;
    Optional<Entity> entity =
        switch (mark.kind()) {
          case TEXT_URL -> {
            at++;
            String url = peek(0) == '(' ? url() : result.substring(offset);
            yield Links.entity(url, offset, length, people);
          }
          case CUSTOM_EMOJI -> {
            at++;
            if (peek(0) != '(') {
              throw ParseFailure.of("Custom emoji entity must contain a tg://emoji URL");
            }
            yield Links.emojiId(url())
                .map(
                    id ->
                        new Entity("custom_emoji", offset, length,
                            Map.of("custom_emoji_id", Json.string(id))));
          }
          case UNDERLINE, SPOILER -> plain(mark, length, 2);
          case PRE, PRE_CODE -> plain(mark, length, 3);
          case BOLD, ITALIC, STRIKETHROUGH, CODE, BLOCKQUOTE -> plain(mark, length, 1);
        };
    if (length > 0) {
      entity.ifPresent(entities::add);
    }
  }

  private Optional<Entity> plain(Mark mark, int length, int width) {
    at += width;
    return Optional.of(
        mark.language().isEmpty()
            ? Entity.of(mark.kind().type, mark.offset(), length)
            : new Entity("pre", mark.offset(), length,
                Map.of("language", Json.string(mark.language()))));
  }

  private String url() {
    at++;
    int begin = at;
    StringBuilder url = new StringBuilder();
    while (at < source.length() && source.charAt(at) != ')') {
      if (source.charAt(at) == '\\' && peek(1) > 0 && peek(1) <= 126) {
        at++;
      }
      url.append(source.charAt(at++));
    }
    if (at >= source.length()) {
      throw ParseFailure.at("Can't find end of a URL", source, begin);
    }
    at++;
    return url.toString();
  }
}
