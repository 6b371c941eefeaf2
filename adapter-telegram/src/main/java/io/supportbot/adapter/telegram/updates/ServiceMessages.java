package io.supportbot.adapter.telegram.updates;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;

/// Messages that nobody wrote: Telegram's own words about the chat. They are told by the field they carry.
final class ServiceMessages {
  private static final Set<String> OF_TOPIC_CHANGES =
      Set.of("forum_topic_closed", "forum_topic_edited", "forum_topic_reopened");

  private static final Set<String> FIELDS =
      Set.of(
          "boost_added",
          "channel_chat_created",
          "chat_background_set",
          "chat_owner_changed",
          "chat_owner_left",
          "chat_shared",
          "checklist_tasks_added",
          "checklist_tasks_done",
          "community_chat_added",
          "community_chat_joined",
          "community_chat_removed",
          "connected_website",
          "delete_chat_photo",
          "direct_message_price_changed",
          "forum_topic_closed",
          "forum_topic_created",
          "forum_topic_edited",
          "forum_topic_reopened",
          "general_forum_topic_hidden",
          "general_forum_topic_unhidden",
          "gift",
          "gift_upgrade_sent",
          "giveaway_completed",
          "giveaway_created",
          "group_chat_created",
          "left_chat_member",
          "managed_bot_created",
          "message_auto_delete_timer_changed",
          "migrate_from_chat_id",
          "new_chat_members",
          "new_chat_photo",
          "new_chat_title",
          "paid_message_price_changed",
          "passport_data",
          "pinned_message",
          "poll_option_added",
          "poll_option_deleted",
          "proximity_alert_triggered",
          "refunded_payment",
          "successful_payment",
          "suggested_post_approval_failed",
          "suggested_post_approved",
          "suggested_post_declined",
          "suggested_post_paid",
          "suggested_post_refunded",
          "supergroup_chat_created",
          "unique_gift",
          "users_shared",
          "video_chat_ended",
          "video_chat_participants_invited",
          "video_chat_scheduled",
          "video_chat_started",
          "web_app_data",
          "write_access_allowed");

  private ServiceMessages() {}

  /// Whether it says that a forum topic looks otherwise now, or takes messages of others than before.
  static boolean changesTopic(JsonObject message) {
    return OF_TOPIC_CHANGES.stream().anyMatch(message::has);
  }

  /// What Telegram says, if this is such a message.
  static Optional<String> kindOf(JsonObject message) {
    return message.keySet().stream().filter(FIELDS::contains).findFirst();
  }
}
