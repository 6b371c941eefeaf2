package io.supportbot.sandbox.entity;

import io.supportbot.sandbox.api.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// What a link in a text becomes: a mention of a known person, a link, or nothing.
final class Links {
  private static final Pattern USER = Pattern.compile("tg://user/?\\?id=([0-9]{1,18})");
  private static final Pattern EMOJI = Pattern.compile("tg://emoji/?\\?id=([0-9]{1,20})");
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?://|tg://|ton://|tonsite://)?[^\\s/?#]+([/?#].*)?");

  private Links() {}

  static Optional<Entity> entity(
      String url, int offset, int length, LongFunction<Optional<ObjectNode>> people) {
    Matcher user = USER.matcher(url);
    if (user.matches()) {
      return people
          .apply(Long.parseLong(user.group(1)))
          .map(person -> new Entity("text_mention", offset, length, Map.of("user", person)));
    }
    if (!isLink(url)) {
      return Optional.empty();
    }
    return Optional.of(
        new Entity("text_link", offset, length, Map.of("url", Json.string(normal(url)))));
  }

  static Optional<String> emojiId(String url) {
    Matcher emoji = EMOJI.matcher(url);
    return emoji.matches() ? Optional.of(emoji.group(1)) : Optional.empty();
  }

  /// A host with a dot, or an address of Telegram itself.
  static boolean isLink(String url) {
    if (!WEB.matcher(url).matches()) {
      return false;
    }
    if (url.startsWith("tg://") || url.startsWith("ton://")) {
      return true;
    }
    String host = url.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#].*$", "");
    return host.contains(".") || host.replaceFirst(":[0-9]+$", "").equals("localhost");
  }

  private static String normal(String url) {
    String absolute = url.contains("://") ? url : "http://" + url;
    int host = absolute.indexOf("://") + 3;
    return absolute.indexOf('/', host) < 0
            && absolute.indexOf('?', host) < 0
            && absolute.startsWith("http")
        ? absolute + "/"
        : absolute;
  }
}
