package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import io.supportbot.sandbox.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns what a bot sent (text, parse mode, entities) into formatted text.
public final class TextReader {
  private static final int MAX_RAW_BYTES = 32_768;

  /// Types that the server ignores when they are given and finds by itself.
  private static final Set<String> FOUND_TYPES =
      Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number",
          "bank_card_number");

  private static final Set<String> GIVEN_TYPES =
      Set.of("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote",
          "expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji",
          "date_time");

  private final LongFunction<Optional<ObjectNode>> people;

  /// Reads texts that may link to people.
  ///
  /// @param people the user with an id, for links to people
  public TextReader(LongFunction<Optional<ObjectNode>> people) {
    this.people = people;
  }

  /// The text as it will be shown.
  ///
  /// @param entities given ones, used where no parse mode is
  public FormattedText read(String text, String parseMode, @Nullable JsonNode entities) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_RAW_BYTES) {
      throw Refusal.badRequest("text is too long");
    }
    FormattedText parsed =
        switch (parseMode.toLowerCase(Locale.ROOT)) {
          case "html" -> HtmlText.parse(text, people);
          case "markdownv2" -> MarkdownV2Text.parse(text, people);
          case "markdown" -> MarkdownText.parse(text, people);
          case "", "none" ->
              new FormattedText(text, entities == null ? List.of() : given(text, entities));
          default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    return Detection.in(trimmed(parsed));
  }

  /// What a person typed.
  public static FormattedText typed(String text) {
    return Detection.in(trimmed(new FormattedText(text, List.of())));
  }

  private List<Entity> given(String text, JsonNode entities) {
    List<Entity> read = new ArrayList<>();
    for (JsonNode json : entities) {
      if (!json.isObject()) {
        throw failure("expected an Object");
      }
      for (String field : List.of("offset", "length", "type")) {
        if (!json.has(field)) {
          throw failure("Can't find field \"" + field + "\"");
        }
      }
      String type = json.path("type").asString("");
      if (!FOUND_TYPES.contains(type)) {
        if (!GIVEN_TYPES.contains(type)) {
          throw failure("Unsupported type specified");
        }
        Entity entity = entity(type, json);
        checkRange(text, entity);
        if (entity.length() > 0) {
          read.add(entity);
        }
      }
    }
    return read;
  }

  private static Refusal failure(String message) {
    return Refusal.badRequest("can't parse MessageEntity: " + message);
  }

  private static void checkRange(String text, Entity entity) {
    if (entity.offset() < 0 || entity.offset() > text.length()) {
      throw Refusal.badRequest(
          "entity begins after the end of the text at UTF-16 offset " + entity.offset());
    }
    if (entity.end() > text.length()) {
      throw Refusal.badRequest(
          "entity ends after the end of the text at UTF-16 offset " + entity.end());
    }
  }

  private Entity entity(String type, JsonNode json) {
    Map<String, JsonNode> extra = new HashMap<>();
    for (String field : List.of("url", "language", "custom_emoji_id", "unix_time")) {
      if (json.has(field)) {
        extra.put(field, json.path(field));
      }
    }
    if (type.equals("text_mention")) {
      long id = Json.integer(json.path("user"), "id");
      extra.put(
          "user", people.apply(id).orElseThrow(() -> Refusal.badRequest("user not found")));
    }
    return new Entity(
        type, (int) Json.integer(json, "offset"), (int) Json.integer(json, "length"), extra);
  }

  /// Without control characters and without white space at both ends.
  private static FormattedText trimmed(FormattedText text) {
    String clean = text.text();
    List<Entity> entities = text.entities();
    if (clean.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\t')) {
      clean = cleaned(clean);
    }
    int begin = 0;
    while (begin < clean.length() && Character.isWhitespace(clean.charAt(begin))) {
      begin++;
    }
    int end = clean.length();
    while (end > begin && Character.isWhitespace(clean.charAt(end - 1))) {
      end--;
    }
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : entities) {
      int from = Math.clamp(entity.offset(), begin, end);
      int to = Math.clamp(entity.end(), begin, end);
      if (to > from) {
        kept.add(entity.moved(from - begin, to - from));
      }
    }
    return new FormattedText(clean.substring(begin, end), kept);
  }

  /// Control characters become spaces, so that offsets stay what they were.
  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().forEach(c -> clean.append(c < 32 && c != '\n' && c != '\t' ? ' ' : (char) c));
    return clean.toString();
  }
}
