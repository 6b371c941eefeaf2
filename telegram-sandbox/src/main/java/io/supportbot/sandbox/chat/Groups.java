package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// Groups and who is in them. Takes the lock of the [World] itself.
public final class Groups {
  private final World world;
  private final Posting posting;

  public Groups(World world, Posting posting) {
    this.world = world;
    this.posting = posting;
  }

  /// A group where the bot is an admin with all rights.
  ///
  /// @param supergroup whether it is one already; a forum always is
  /// @param members who were there before the bot; the first of them adds it
  public Chat create(
      String title, boolean supergroup, boolean forum, Map<Long, Member> members) {
    return world.locked(
        () -> {
          Chat chat =
              world.newChat(
                  supergroup || forum ? Chat.Kind.SUPERGROUP : Chat.Kind.GROUP, title);
          chat.setForum(forum);
          chat.members().putAll(members);
          setBot(chat, Member.ADMIN);
          ObjectNode joined = Json.object();
          joined.set("new_chat_members", Json.array().add(world.bot().user()));
          members.keySet().stream()
              .findFirst()
              .map(world::person)
              .ifPresent(by -> posting.byPerson(chat, by, Draft.service(joined)));
          changed(chat);
          return chat;
        });
  }

  public void add(Chat chat, long personId, Member member) {
    world.lockedRun(
        () -> {
          Account account = world.person(personId);
          Member before = chat.member(personId);
          chat.members().put(personId, member);
          tellMemberChange(chat, account.user(), before, member, "chat_member");
          if (!before.isPresent() && member.isPresent()) {
            ObjectNode joined = Json.object();
            joined.set("new_chat_members", Json.array().add(account.user()));
            posting.byPerson(chat, account, Draft.service(joined));
          }
          changed(chat);
        });
  }

  public void remove(Chat chat, long personId) {
    world.lockedRun(
        () -> {
          Account account = world.person(personId);
          Member before = chat.member(personId);
          ObjectNode left = Json.object();
          left.set("left_chat_member", account.user());
          if (before.isPresent()) {
            posting.byPerson(chat, account, Draft.service(left));
          }
          chat.members().put(personId, Member.GONE);
          tellMemberChange(chat, account.user(), before, Member.GONE, "chat_member");
          changed(chat);
        });
  }

  /// Changes what the bot is in the group; it learns of it by my_chat_member.
  public void setBot(Chat chat, Member member) {
    world.lockedRun(
        () -> {
          Member before = chat.member(world.bot().id());
          chat.members().put(world.bot().id(), member);
          tellMemberChange(chat, world.bot().user(), before, member, "my_chat_member");
          changed(chat);
        });
  }

  public void setForum(Chat chat, boolean forum) {
    world.lockedRun(
        () -> {
          if (forum && chat.kind() != Chat.Kind.SUPERGROUP) {
            throw new IllegalStateException("a basic group must be upgraded to become a forum");
          }
          chat.setForum(forum);
          changed(chat);
        });
  }

  /// Deletes the group for everybody.
  public void delete(Chat chat) {
    world.lockedRun(
        () -> {
          chat.markDeleted();
          changed(chat);
        });
  }

  /// Upgrades a basic group: a new supergroup takes over, both get their service message.
  public Chat migrate(Chat chat) {
    return world.locked(
        () -> {
          if (chat.kind() != Chat.Kind.GROUP || chat.migratedTo() != null) {
            throw new IllegalStateException("only a basic group can be upgraded, and only once");
          }
          Chat successor = world.newChat(Chat.Kind.SUPERGROUP, chat.title());
          successor.members().putAll(chat.members());
          Account author =
              chat.members().keySet().stream()
                  .flatMap(id -> world.findPerson(id).stream())
                  .findFirst()
                  .orElseThrow(
                      () -> new IllegalStateException("a group needs a person to be upgraded"));
          posting.byPerson(
              chat, author,
              Draft.service(Json.object().put("migrate_to_chat_id", successor.id())));
          chat.migrateTo(successor.id());
          posting.byPerson(
              successor, author,
              Draft.service(Json.object().put("migrate_from_chat_id", chat.id())));
          changed(chat);
          changed(successor);
          return successor;
        });
  }

  /// A person blocks the bot, or takes it back.
  public void setBlocked(long personId, boolean blocked) {
    world.lockedRun(
        () -> {
          if (world.person(personId).blockedBot() == blocked) {
            return;
          }
          Account account = world.change(personId, a -> a.withBlockedBot(blocked));
          Member before = blocked ? Member.ORDINARY : Member.KICKED;
          Member after = blocked ? Member.KICKED : Member.ORDINARY;
          Chat chat = world.chat(personId);
          ObjectNode update = memberChange(chat, account.user(), world.bot().user(), before, after);
          world.updates().accept("my_chat_member", update,
              world.now().plus(Duration.ofDays(1)), chat.id());
          chat.touch();
        });
  }

  private void changed(Chat chat) {
    chat.touch();
    world.events().happened(() -> Posting.chatEvent("chat", chat.id()));
  }

  private void tellMemberChange(
      Chat chat, ObjectNode user, Member before, Member after, String kind) {
    boolean told = kind.equals("my_chat_member") || chat.member(world.bot().id()).isAdmin();
    if (told && !before.equals(after)) {
      ObjectNode from =
          chat.members().keySet().stream()
              .flatMap(id -> world.findPerson(id).stream())
              .findFirst()
              .map(Account::user)
              .orElse(user);
      world
          .updates()
          .accept(
              kind, memberChange(chat, from, user, before, after),
              world.now().plus(Duration.ofDays(1)), chat.id());
    }
  }

  private ObjectNode memberChange(
      Chat chat, ObjectNode from, ObjectNode user, Member before, Member after) {
    ObjectNode update = Json.object();
    update.set("chat", world.chatJson(chat));
    update.set("from", from);
    update.put("date", world.nowSeconds());
    update.set("old_chat_member", memberJson(user, before));
    update.set("new_chat_member", memberJson(user, after));
    return update;
  }

  /// The ChatMember of the Bot API.
  public static ObjectNode memberJson(ObjectNode user, Member member) {
    ObjectNode json =
        Json.object().put("status", member.status().name().toLowerCase(Locale.ROOT));
    json.set("user", user);
    switch (member.status()) {
      case CREATOR -> json.put("is_anonymous", member.anonymous());
      case ADMINISTRATOR -> {
        json.put("can_be_edited", false).put("is_anonymous", member.anonymous());
        Member.ALL_RIGHTS.stream()
            .sorted()
            .forEach(right -> json.put(right, member.rights().contains(right)));
      }
      case RESTRICTED -> {
        json.put("is_member", true).put("until_date", 0);
        for (String right : RESTRICTED_RIGHTS) {
          json.put(right, member.rights().contains(right));
        }
      }
      case KICKED -> json.put("until_date", 0);
      case MEMBER, LEFT -> {}
    }
    if (member.customTitle() != null) {
      json.put("custom_title", member.customTitle());
    }
    return json;
  }

  private static final Set<String> RESTRICTED_RIGHTS =
      new TreeSet<>(
          Set.of(
              "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos",
              "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
              "can_send_other_messages", "can_add_web_page_previews", "can_change_info",
              "can_invite_users", "can_pin_messages", "can_manage_topics", "can_react_to_messages",
              "can_edit_tag"));
}
