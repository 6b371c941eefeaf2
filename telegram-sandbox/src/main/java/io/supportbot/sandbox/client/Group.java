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

  ChatView view(long viewerId, int topicId) {
    return chat.isForum()
        ? ChatView.ofTopic(world, chat, viewerId, topicId)
        : ChatView.of(world, chat, viewerId);
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

  public List<Topic> topics() {
    return world.locked(() -> List.copyOf(chat.topics().values()));
  }

  public Optional<Topic> findTopic(int topicId) {
    return Optional.ofNullable(world.locked(() -> chat.topics().get(topicId)));
  }

  public Topic awaitTopic(Predicate<Topic> wanted, Duration patience) {
    Topic topic =
        view.waitFor(
            patience,
            () -> chat.topics().values().stream().filter(wanted).findFirst().orElse(null));
    if (topic == null) {
      throw new NotSeenException("no such topic within " + patience + ", there are " + topics());
    }
    return topic;
  }

  /// A person makes a topic.
  public Topic createTopic(Person by, String name) {
    return topics.create(chat, by.account(), name, Topic.DEFAULT_COLOR, null);
  }

  public void closeTopic(Person by, int topicId) {
    topics.setClosed(chat, by.account(), existing(topicId), true);
  }

  public void reopenTopic(Person by, int topicId) {
    topics.setClosed(chat, by.account(), existing(topicId), false);
  }

  /// With all its messages, and without a word to the bot.
  public void deleteTopic(int topicId) {
    topics.delete(chat, existing(topicId));
  }

  private Topic existing(int topicId) {
    return findTopic(topicId)
        .orElseThrow(
            () -> new NotSeenException("no topic " + topicId + ", there are " + topics()));
  }
}
