package io.supportbot.sandbox.client;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.JsonNode;

/// Writes a text with its entities as the HTML a bot would have sent.
final class HtmlWriter {
  private HtmlWriter() {}

  private record Open(int end, String closing) {}

  static String write(String text, JsonNode entities) {
    StringBuilder html = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at <= text.length(); at++) {
      while (!open.isEmpty() && open.getLast().end() <= at) {
        html.append(open.removeLast().closing());
      }
      while (next < entities.size() && entities.path(next).path("offset").asInt() == at) {
        open(html, open, entities.path(next++), at);
      }
      if (at < text.length()) {
        escape(html, text.charAt(at));
      }
    }
    return html.toString();
  }

  private static void open(StringBuilder html, Deque<Open> open, JsonNode entity, int at) {
    String type = entity.path("type").asString("");
    int end = at + entity.path("length").asInt();
    String tag =
        switch (type) {
          case "bold" -> "b";
          case "italic" -> "i";
          case "underline" -> "u";
          case "strikethrough" -> "s";
          case "code" -> "code";
          case "pre" -> "pre";
          case "spoiler" -> "tg-spoiler";
          case "blockquote", "expandable_blockquote" -> "blockquote";
          case "text_link", "text_mention" -> "a";
          default -> "";
        };
    if (tag.isEmpty()) {
      return;
    }
    html.append('<').append(tag);
    switch (type) {
      case "expandable_blockquote" -> html.append(" expandable");
      case "text_link" ->
          html.append(" href=\"").append(entity.path("url").asString("")).append('"');
      case "text_mention" ->
          html.append(" href=\"tg://user?id=")
              .append(entity.path("user").path("id").asLong(0))
              .append('"');
      default -> {}
    }
    html.append('>');
    open.addLast(new Open(end, "</" + tag + ">"));
  }

  private static void escape(StringBuilder html, char c) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      default -> html.append(c);
    }
  }
}
