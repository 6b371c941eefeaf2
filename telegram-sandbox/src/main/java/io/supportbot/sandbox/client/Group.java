package io.supportbot.sandbox.client;

import io.supportbot.sandbox.chat.Chat;
import io.supportbot.sandbox.chat.Groups;
import io.supportbot.sandbox.chat.Member;
import io.supportbot.sandbox.chat.Topic;
import io.supportbot.sandbox.chat.Topics;
import io.supportbot.sandbox.chat.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A group with the bot in it.
public final class Group {
  private final World world;
  private final Groups groups;
  private final Topics topics;
  private final Chat chat;
  private final ChatView view;

  public Group(World world, Groups groups, Topics topics, Chat chat) {
    this.world = world;
    this.groups = groups;
    this.topics = topics;
    this.chat = chat;
    this.view = ChatView.of(world, chat, 0);
  }

  public long id() {
    return chat.id();
  }

  /// Everything in it, of whomever.
  public ChatView chat() {
    return view;
  }

  /// One topic, of whomever; a new view each time.
  public ChatView topic(int topicId) {
    return ChatView.ofTopic(world, chat, 0, topicId);
  }

  /// One topic, of whomever; a new view each time.
  public ChatView topic(SeenTopic topic) {
    return topic(topic.thread());
  }

  ChatView view(long viewerId, int topicId) {
    return ChatView.ofTopic(world, chat, viewerId, topicId);
  }

  public Group add(Person... people) {
    for (Person person : people) {
      groups.add(chat, person.id(), Member.ORDINARY);
    }
    return this;
  }

  public Group addOwner(Person person) {
    groups.add(chat, person.id(), Member.OWNER);
    return this;
  }

  public Group addAdmin(Person person) {
    groups.add(chat, person.id(), Member.ADMIN);
    return this;
  }

  /// An admin who writes in the name of the group.
  public Group addAnonymousAdmin(Person person) {
    groups.add(chat, person.id(), Member.ADMIN.withAnonymous(true));
    return this;
  }

  public void remove(Person person) {
    groups.remove(chat, person.id());
  }

  public void makeBotAdmin() {
    groups.setBot(chat, Member.ADMIN);
  }

  /// An admin with these rights of the Bot API alone, for instance `can_manage_topics`.
  public void makeBotAdmin(Set<String> rights) {
    groups.setBot(chat, new Member(Member.Status.ADMINISTRATOR, rights, false, null));
  }

  public void makeBotMember() {
    groups.setBot(chat, Member.ORDINARY);
  }

  public void kickBot() {
    groups.setBot(chat, Member.KICKED);
  }

  /// The bot may only read.
  public void muteBot() {
    groups.setBot(chat, new Member(Member.Status.RESTRICTED, Set.of(), false, null));
  }

  public void delete() {
    groups.delete(chat);
  }

  public boolean isForum() {
    return world.locked(chat::isForum);
  }

  public void setForum(boolean forum) {
    groups.setForum(chat, forum);
  }

  /// Upgrades a basic group.
  ///
  /// @return the supergroup that takes over
  public Group migrateToSupergroup() {
    return new Group(world, groups, topics, groups.migrate(chat));
  }

  /// Its topics but for General, oldest first.
  public List<SeenTopic> topics() {
    return world.locked(() -> chat.topics().values().stream().map(SeenTopic::of).toList());
  }

  /// The topic as it is now.
  public Optional<SeenTopic> findTopic(int thread) {
    return Optional.ofNullable(world.locked(() -> chat.topics().get(thread))).map(SeenTopic::of);
  }

  /// Awaits a topic with the text in its name; the oldest where there are several.
  public SeenTopic awaitTopic(String containedInName, Duration patience) {
    return awaitTopic(
        topic -> topic.name().contains(containedInName),
        patience,
        "topic named like \"" + containedInName + "\"");
  }

  /// Awaits that a topic becomes, or already is, as wanted: renamed, closed, with another icon.
  public SeenTopic awaitTopic(Predicate<SeenTopic> wanted, Duration patience) {
    return awaitTopic(wanted, patience, "such topic");
  }

  private SeenTopic awaitTopic(Predicate<SeenTopic> wanted, Duration patience, String what) {
    SeenTopic found =
        view.waitFor(
            patience, () -> topics().stream().filter(wanted).findFirst().orElse(null));
    if (found == null) {
      throw new NotSeenException("no " + what + " within " + patience + ", there are " + topics());
    }
    return found;
  }

  /// Awaits that a topic is gone.
  public void awaitNoTopic(int thread, Duration patience) {
    if (view.waitFor(patience, () -> findTopic(thread).isEmpty() ? true : null) == null) {
      throw new NotSeenException(
          "topic " + thread + " was not deleted within " + patience + ", there are " + topics());
    }
  }

  /// A person makes a topic.
  public SeenTopic createTopic(Person by, String name) {
    return SeenTopic.of(topics.create(chat, by.account(), name, Topic.DEFAULT_COLOR, null));
  }

  /// A person gives a topic another name; its icon stays.
  public void renameTopic(Person by, int thread, String name) {
    Topic topic = existing(thread);
    topics.rename(chat, by.account(), topic, name, topic.iconEmojiId());
  }

  public void closeTopic(Person by, int thread) {
    topics.setClosed(chat, by.account(), existing(thread), true);
  }

  public void reopenTopic(Person by, int thread) {
    topics.setClosed(chat, by.account(), existing(thread), false);
  }

  /// With all its messages, and without a word to the bot.
  public void deleteTopic(int thread) {
    topics.delete(chat, existing(thread));
  }

  private Topic existing(int thread) {
    Topic topic = world.locked(() -> chat.topics().get(thread));
    if (topic == null) {
      throw new NotSeenException("no topic " + thread + ", there are " + topics());
    }
    return topic;
  }
}
