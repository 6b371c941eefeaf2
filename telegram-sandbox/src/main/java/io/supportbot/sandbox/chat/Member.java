package io.supportbot.sandbox.chat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody's place in a group.
///
/// @param rights names as in the Bot API, of an admin or of a restricted member
public record Member(
    Status status, Set<String> rights, boolean anonymous, @Nullable String customTitle) {
  public static final Member ORDINARY = new Member(Status.MEMBER, Set.of(), false, null);
  public static final Member GONE = new Member(Status.LEFT, Set.of(), false, null);
  public static final Member KICKED = new Member(Status.KICKED, Set.of(), false, null);
  public static final Member OWNER = new Member(Status.CREATOR, Set.of(), false, null);

  /// All rights that an admin of a supergroup may have, but for anonymity.
  public static final Set<String> ALL_RIGHTS =
      Set.of(
          "can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users",
          "can_restrict_members", "can_pin_messages", "can_manage_topics", "can_promote_members",
          "can_manage_video_chats", "can_post_stories", "can_edit_stories", "can_delete_stories");

  public static final Member ADMIN = new Member(Status.ADMINISTRATOR, ALL_RIGHTS, false, null);

  public Member {
    rights = Set.copyOf(rights);
  }

  /// The status names of the Bot API in lower case.
  public enum Status {
    CREATOR,
    ADMINISTRATOR,
    MEMBER,
    RESTRICTED,
    LEFT,
    KICKED
  }

  public boolean isPresent() {
    return status != Status.LEFT && status != Status.KICKED;
  }

  public boolean isAdmin() {
    return status == Status.CREATOR || status == Status.ADMINISTRATOR;
  }

  public boolean may(String right) {
    return status == Status.CREATOR || (isAdmin() && rights.contains(right));
  }

  public Member withAnonymous(boolean isAnonymous) {
    return new Member(status, rights, isAnonymous, customTitle);
  }
}
