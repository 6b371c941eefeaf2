package io.supportbot.adapter.telegram.outgoing;

import io.supportbot.adapter.telegram.text.Html;

/// Words that lead to a topic, for those who are members of its group.
final class TopicLink {
  /// What supergroups' numbers begin with; in addresses they stand without it.
  private static final String SUPERGROUP = "-100";

  private TopicLink() {}

  static Html to(long chat, int topic, Html words) {
    String group = Long.toString(chat).replaceFirst("^" + SUPERGROUP, "");
    return new Html("<a href=\"https://t.me/c/" + group + "/" + topic + "\">")
        .plus(words)
        .plus(new Html("</a>"));
  }
}
