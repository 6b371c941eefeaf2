package io.supportbot.sandbox.chat;

import io.supportbot.sandbox.api.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One chat. Its state is read and changed only under the lock of its [World].
public final class Chat {
  private final long id;
  private final Kind kind;
  private final Condition changed;
  private String title;
  private boolean forum;
  private boolean started;
  private boolean deleted;
  private boolean generalClosed;
  private boolean generalHidden;
  private String generalName = "General";
  private @Nullable Long migratedTo;
  private int lastMessageId;
  private long revision;
  private final NavigableMap<Integer, StoredMessage> messages = new TreeMap<>();
  private final NavigableMap<Long, StoredMessage> byRevision = new TreeMap<>();
  private final Map<Long, Member> members = new LinkedHashMap<>();
  private final Map<Integer, Topic> topics = new LinkedHashMap<>();
  private final List<Integer> pinned = new ArrayList<>();
  private final Map<Long, ObjectNode> replyKeyboards = new HashMap<>();
  private final ForcedReplies forcedReplies = new ForcedReplies();

  Chat(long id, Kind kind, String title, Condition changed) {
    this.id = id;
    this.kind = kind;
    this.title = title;
    this.changed = changed;
  }

  /// The type names of the Bot API in lower case.
  public enum Kind {
    PRIVATE,
    GROUP,
    SUPERGROUP
  }

  public long id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isPrivate() {
    return kind == Kind.PRIVATE;
  }

  public String title() {
    return title;
  }

  void rename(String newTitle) {
    title = newTitle;
  }

  public boolean isForum() {
    return forum;
  }

  void setForum(boolean isForum) {
    forum = isForum;
  }

  /// Whether the person has ever written, so that the bot may.
  public boolean isStarted() {
    return started;
  }

  void start() {
    started = true;
  }

  public boolean isDeleted() {
    return deleted;
  }

  void markDeleted() {
    deleted = true;
  }

  public @Nullable Long migratedTo() {
    return migratedTo;
  }

  void migrateTo(long chatId) {
    migratedTo = chatId;
  }

  public boolean isGeneralClosed() {
    return generalClosed;
  }

  void setGeneralClosed(boolean closed) {
    generalClosed = closed;
  }

  public boolean isGeneralHidden() {
    return generalHidden;
  }

  void setGeneralHidden(boolean hidden) {
    generalHidden = hidden;
  }

  public String generalName() {
    return generalName;
  }

  void renameGeneral(String name) {
    generalName = name;
  }

  /// By id; changed only through [#put] and [#remove].
  public SortedMap<Integer, StoredMessage> messages() {
    return Collections.unmodifiableSortedMap(messages);
  }

  void put(StoredMessage message) {
    StoredMessage before = messages.put(message.id(), message);
    if (before != null) {
      byRevision.remove(before.revision());
    }
    byRevision.put(message.revision(), message);
  }

  void remove(int messageId) {
    StoredMessage before = messages.remove(messageId);
    if (before != null) {
      byRevision.remove(before.revision());
    }
    forcedReplies.forget(messageId);
  }

  /// Messages that are new or were changed after the revision, in the order of the changes.
  public Collection<StoredMessage> changedSince(long sinceRevision) {
    return Collections.unmodifiableCollection(byRevision.tailMap(sinceRevision, false).values());
  }

  public @Nullable StoredMessage message(long messageId) {
    return messages.get((int) messageId);
  }

  public Map<Long, Member> members() {
    return members;
  }

  public Member member(long userId) {
    return members.getOrDefault(userId, Member.GONE);
  }

  public Map<Integer, Topic> topics() {
    return topics;
  }

  public List<Integer> pinned() {
    return pinned;
  }

  public Map<Long, ObjectNode> replyKeyboards() {
    return replyKeyboards;
  }

  public ForcedReplies forcedReplies() {
    return forcedReplies;
  }

  /// Grows with every change that somebody could wait for.
  public long revision() {
    return revision;
  }

  public Condition changed() {
    return changed;
  }

  long touch() {
    changed.signalAll();
    return ++revision;
  }

  int nextMessageId() {
    return ++lastMessageId;
  }

  /// The Chat of the Bot API for a group; a private chat is drawn from its person's account.
  ObjectNode groupJson() {
    ObjectNode json = Json.object().put("id", id).put("title", title);
    if (forum) {
      json.put("is_forum", true);
    }
    return json.put("type", kind == Kind.GROUP ? "group" : "supergroup");
  }
}
