package io.supportbot.sandbox.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The icons that every bot may give to a topic, as getForumTopicIconStickers hands them out.
public final class TopicIcons {
  private static final Map<String, String> EMOJI_BY_ID = load();

  private TopicIcons() {}

  /// Emoji by custom emoji id, in the order of the real server.
  public static Map<String, String> all() {
    return EMOJI_BY_ID;
  }

  /// What people see of an icon; empty for none and for one that is not of these.
  public static String emoji(@Nullable String customEmojiId) {
    return customEmojiId == null ? "" : EMOJI_BY_ID.getOrDefault(customEmojiId, "");
  }

  private static Map<String, String> load() {
    try (InputStream in =
        TopicIcons.class.getResourceAsStream("/io/supportbot/sandbox/topic-icons.txt")) {
      if (in == null) {
        throw new IllegalStateException("topic-icons.txt is missing from the module");
      }
      Map<String, String> icons = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                icons.put(line.substring(0, space), line.substring(space + 1));
              });
      return Collections.unmodifiableMap(icons);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
