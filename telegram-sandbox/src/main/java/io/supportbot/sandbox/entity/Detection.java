package io.supportbot.sandbox.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mentions, commands, links and the like that the server finds by itself.
final class Detection {
  private record Rule(String type, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "url",
              Pattern.compile(
                  "(?iu)(?<![\\w@.])(?:https?://[^\\s<>\"]+|tg://[^\\s<>\"]+"
                      + "|(?:[a-z0-9-]+\\.)+(?:com|org|net|ru|me|io|dev|info|рф)"
                      + "(?![\\w.-]*@)(?:[/?#][^\\s<>\"]*)?(?!\\w))")),
          new Rule(
              "email", Pattern.compile("(?i)(?<![\\w.+-])[\\w.+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+")),
          new Rule("mention", Pattern.compile("(?<![\\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}\\b")),
          new Rule(
              "bot_command",
              Pattern.compile(
                  "(?U)(?<![\\w/@<>])/[A-Za-z0-9_]{1,64}"
                      + "(?:@[A-Za-z0-9_]{3,32})?(?![\\w/@])")),
          new Rule(
              "hashtag", Pattern.compile("(?U)(?<![\\w#])#(?=\\w*\\p{Alpha})\\w{1,256}(?![\\w#])")),
          new Rule("cashtag", Pattern.compile("(?<![\\w$])\\$[A-Z]{1,8}(?![\\w$])")));

  private Detection() {}

  /// The text with the found entities added; those that cross an opaque one are left out.
  static FormattedText in(FormattedText text) {
    if (text.text().chars().noneMatch(c -> c == '@' || c == '/' || c == '#' || c == '$'
        || c == '.')) {
      return text;
    }
    List<Entity> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text.text());
      while (matcher.find()) {
        int end = trimmedEnd(rule, text.text(), matcher.start(), matcher.end());
        Entity entity = Entity.of(rule.type(), matcher.start(), end - matcher.start());
        boolean free =
            entity.length() > 0
                && found.stream().noneMatch(other -> overlap(other, entity))
                && text.entities().stream()
                    .noneMatch(other -> other.isOpaque() && overlap(other, entity));
        if (free) {
          found.add(entity);
        }
      }
    }
    found.addAll(text.entities());
    return new FormattedText(text.text(), found);
  }

  /// A sentence's punctuation after a link is not part of the link.
  private static int trimmedEnd(Rule rule, String text, int start, int end) {
    if (!rule.type().equals("url")) {
      return end;
    }
    int last = end;
    while (last > start && ".,:;!?)'»".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean overlap(Entity one, Entity other) {
    return one.offset() < other.end() && other.offset() < one.end();
  }
}
