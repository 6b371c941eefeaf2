package io.supportbot.adapter.telegram.staff;

/// The address of a topic, for those who are members of its group.
final class TopicLink {
  /// What supergroups' numbers begin with; in addresses they stand without it.
  private static final String SUPERGROUP = "-100";

  private TopicLink() {}

  static String to(long chat, int topic) {
    return "https://t.me/c/" + Long.toString(chat).replaceFirst("^" + SUPERGROUP, "") + "/" + topic;
  }
}
